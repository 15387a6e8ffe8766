package de.wegmarke.people;

/** What somebody may do. An account has some of the first three; the last two come with a device (a code or a link). */
public enum Role {
    /** People and settings. */
    ADMIN,
    /** Everything of the conferences. */
    COORDINATOR,
    /** The groups they moderate. */
    MODERATOR,
    /** The project whose link was opened on this device. */
    RESPONSIBLE,
    /** The group whose code was entered on this device. */
    PARTICIPANT;

    /** The roles' names, for annotations. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String COORDINATOR = "COORDINATOR";
        public static final String MODERATOR = "MODERATOR";
        public static final String RESPONSIBLE = "RESPONSIBLE";
        public static final String PARTICIPANT = "PARTICIPANT";

        private Names() {}
    }
}
