package de.wegmarke.bench;

/** What a phone in the hall looks at. */
enum Screen {
    /** The participant's screen. */
    WORKSHOP("workshop"),
    /** The least there can be: see {@link de.wegmarke.bench.empty}. */
    EMPTY("empty");

    private final String path;

    Screen(String path) {
        this.path = path;
    }

    /** What stands behind /app/. */
    String path() {
        return path;
    }
}
