package de.wegmarke.backup;

/** Thrown when nothing was done; the message is the sentence to show. */
public final class Refused extends Exception {

    Refused(String message) {
        super(message);
    }
}
