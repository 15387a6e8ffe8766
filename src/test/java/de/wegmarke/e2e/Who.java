package de.wegmarke.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.Secret;
import de.wegmarke.stage.Stage;
import java.util.List;

/** Whoever sits before a screen: somebody with an account, a device that was let in somewhere, or nobody known. */
sealed interface Who {

    /** Makes a fresh browser theirs. */
    void arrive(Page page, Screens screens);

    record Nobody() implements Who {
        @Override
        public void arrive(Page page, Screens screens) {
            // Whoever is not known brings nothing along.
        }
    }

    record Holder(Stage.Login login) implements Who {
        @Override
        public void arrive(Page page, Screens screens) {
            screens.logIn(page, login);
        }
    }

    record Device(Secret secret) implements Who {
        @Override
        public void arrive(Page page, Screens screens) {
            page.context().addCookies(List.of(new Cookie(DeviceCookie.NAME, secret.value()).setUrl(screens.address())));
        }
    }
}
