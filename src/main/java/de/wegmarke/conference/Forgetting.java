package de.wegmarke.conference;

import java.sql.Connection;
import java.sql.SQLException;

/** Forgets a participant for the operator, beside a program that runs or without one: the same as {@link ReceiptDesk} does. */
public final class Forgetting {

    private Forgetting() {}

    /**
     * Forgets whose receipt it is.
     *
     * @return a sentence about what was done; it does not name the receipt
     */
    public static String of(Receipt receipt, Connection database) throws SQLException {
        step(Participants.FORGET_SECRETS, receipt, database);
        step(Participants.FORGET_CUES, receipt, database);
        var forgotten = step(Participants.FORGET, receipt, database);
        step(Participants.FORGET_RECEIPTS, receipt, database);
        return forgotten == 0
                ? "Nobody has this receipt, or they were forgotten already: nothing was changed."
                : "Forgotten: device and receipt are gone, and the cards are nobody's. Backups that were made before still"
                        + " hold both.";
    }

    private static int step(String statement, Receipt receipt, Connection database) throws SQLException {
        try (var step = database.prepareStatement(statement + "?")) {
            step.setString(1, receipt.hash());
            return step.executeUpdate();
        }
    }
}
