package de.wegmarke.bench;

import java.util.List;

/**
 * What happened while cards were written at an even pace.
 *
 * @param looks how often a phone had something new to show: cards times phones in the group
 * @param cards that were written
 * @param missing changes that should have come and did not within the patience of the bench
 * @param pushes messages with changes
 * @param bytes of these messages, unpacked
 * @param wireBytes the same as they came over the line, compressed
 * @param workMillis processor time of the server without its compilers
 * @param databaseMillis processor time of the database
 * @param cores processors that the server used on the average, with its compilers
 * @param millis from sending a card to its text in another phone's push, for each card and phone, shortest first
 */
record Course(
        int looks,
        int cards,
        long missing,
        long pushes,
        long bytes,
        long wireBytes,
        double workMillis,
        double databaseMillis,
        double cores,
        List<Double> millis) {

    /** What must be said beside the figures if not everybody was told; otherwise nothing. */
    String reserve() {
        return missing == 0 ? "" : "; %d NEVER CAME".formatted(missing);
    }

    double bytesForEachLook() {
        return (double) bytes / looks;
    }

    double wireBytesForEachLook() {
        return (double) wireBytes / looks;
    }

    double workForEachLook() {
        return workMillis / looks;
    }

    double workForEachCard() {
        return workMillis / cards;
    }

    /** The time within which so many of a hundred were seen. */
    double percentile(int of) {
        return millis.get(Math.min(millis.size() - 1, millis.size() * of / 100));
    }
}
