package de.wegmarke.session.ui;

/** How much of what was put together is shown before somebody asks for more: what a screen sends does not grow with it. */
final class Bundle {

    /** Bundles in a list. */
    static final int MANY = 15;

    /** Cards in a bundle. */
    static final int CARDS = 5;

    private Bundle() {}
}
