package de.wegmarke.database;

/** Where the database is and how one gets in. */
record DatabaseAddress(String url, String user, String password) {

    /** The password is nobody's business. */
    @Override
    public String toString() {
        return url;
    }
}
