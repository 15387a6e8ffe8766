package de.wegmarke.backup;

/** The database holds something else than this program has read and keeps: a backup was restored. */
public record Restored() {}
