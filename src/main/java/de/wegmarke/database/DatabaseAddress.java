package de.wegmarke.database;

/** Where the database is and how one gets in. */
record DatabaseAddress(String url, String user, String password) {

    /**
     * Each statement of a batch is answered before the next one goes: a driver that sends a long batch while nobody reads the answers
     * waits for ever once the line is full in both directions.
     */
    private static final String ONE_BY_ONE = "disablePipeline=true&useBulkStmtsForInserts=false";

    DatabaseAddress {
        url = url + (url.contains("?") ? "&" : "?") + ONE_BY_ONE;
    }

    /** The password is nobody's business. */
    @Override
    public String toString() {
        return url;
    }
}
