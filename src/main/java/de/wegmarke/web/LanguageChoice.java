package de.wegmarke.web;

/**
 * A language the reader can choose for the page.
 *
 * @param tag "de"
 * @param name what the language calls itself
 * @param address this page in that language
 * @param now whether the page is in that language
 */
public record LanguageChoice(String tag, String name, String address, boolean now) {}
