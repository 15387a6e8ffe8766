package de.wegmarke.people;

/** What the audit log keeps. */
public enum AuditKind {
    LOGGED_IN,
    /** A wrong password or a wrong code; who only tried too often is not looked at and not kept. */
    REFUSED,
    LOGGED_OUT,
    /** Somebody's log-ins were ended by somebody. */
    LOG_INS_ENDED,
    PASSWORD_CHANGED,
    FACTOR_SET_UP,
    FACTOR_TAKEN,
    /** Came in without the phone. */
    RECOVERY_CODE_USED,
    ACCOUNT_MADE,
    /** The detail says which roles somebody has now. */
    ROLES_CHANGED,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    /** The detail says which kind of link. */
    LINK_MADE,
    LINK_USED,
    LINKS_ENDED,
    /** The detail says what was taken along. */
    EXPORTED
}
