package de.wegmarke.shared;

import java.net.URI;

/**
 * What the operator set and several rooms need; read in one place.
 *
 * @param base under which address people reach this Wegmarke, without a slash at its end
 */
public record Settings(URI base) {

    /** @param typed with or without slashes at its end */
    public Settings(String typed) {
        this(URI.create(typed.replaceAll("/+$", "")));
    }

    /** The whole address of a path that begins with a slash: for what leaves the browser, as letters, feeds and QR codes do. */
    public String address(String path) {
        return base + path;
    }
}
