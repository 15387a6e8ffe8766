package de.wegmarke.shared;

/** What is shown by a sign, a colour and a word, always together. */
public interface Marked {

    /** The id of its sign in icons/signs.svg. */
    String sign();

    /** The class of the style sheets that carries its colours. */
    String css();

    /** The translation key of its word. */
    String key();
}
