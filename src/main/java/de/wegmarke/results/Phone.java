package de.wegmarke.results;

/** Makes a telephone number, as people write it, something a telephone can dial. */
final class Phone {

    private Phone() {}

    static String link(String number) {
        return "tel:" + number.replace("(0)", "").replaceAll("[^+0-9]", "");
    }
}
