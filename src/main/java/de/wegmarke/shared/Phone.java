package de.wegmarke.shared;

/** Makes a telephone number, as people write it, something a telephone can dial. */
public final class Phone {

    private Phone() {}

    /** The address that dials it. */
    public static String link(String number) {
        return "tel:" + number.replace("(0)", "").replaceAll("[^+0-9]", "");
    }
}
