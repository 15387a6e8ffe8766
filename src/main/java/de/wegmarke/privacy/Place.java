package de.wegmarke.privacy;

/** Where personal data lies; in the order in which people are told of it. */
public enum Place {
    /** On the reader's own device, as a cookie or in what the browser keeps. */
    DEVICE,
    DATABASE,
    /** In the running program only: gone with it. */
    MEMORY,
    LOG,
    BACKUP
}
