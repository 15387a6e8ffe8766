package de.wegmarke.web;

import java.util.Set;

/**
 * Addresses that everybody may open, without a session. The room whose pages they are brings them as a bean; an address that
 * no room brings is not found.
 *
 * @param patterns such as {@code /results/**}
 * @param takesForms whether forms may be sent there; only those that stand on a page of ours get through
 */
public record PublicAddress(Set<String> patterns, boolean takesForms) {

    public PublicAddress {
        patterns = Set.copyOf(patterns);
    }

    /** Pages and files that are only read. */
    public static PublicAddress read(String... patterns) {
        return new PublicAddress(Set.of(patterns), false);
    }

    /** Pages with a form that is sent to their own address. */
    public static PublicAddress form(String... patterns) {
        return new PublicAddress(Set.of(patterns), true);
    }
}
