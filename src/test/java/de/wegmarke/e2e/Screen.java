package de.wegmarke.e2e;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * One screen in one state.
 *
 * @param name says both; pictures of it bear it too
 * @param who sits before it
 * @param address without the server
 * @param into what is done there to get into the state
 */
record Screen(String name, Who who, String address, Consumer<Page> into) {

    Screen(String name, Who who, String address) {
        this(name, who, address, page -> {});
    }

    /** The path at which one is then: that of the address, unless the way there leads on. */
    String leadsTo() {
        return address.replaceFirst("[?#].*", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
