package de.wegmarke.conference;

/** Whether a conference is being prepared, is open for its groups, or closed. */
public enum ConferenceState {
    PREPARED,
    OPEN,
    CLOSED
}
