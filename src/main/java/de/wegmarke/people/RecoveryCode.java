package de.wegmarke.people;

import de.wegmarke.shared.CodeLetters;

/**
 * A code that lets in once without the phone: 16 characters that look like no others, 77 bits, so that a hash of it gives nothing
 * away.
 */
record RecoveryCode(String value) {

    private static final int LENGTH = 16;

    static RecoveryCode fresh() {
        return new RecoveryCode(CodeLetters.random(LENGTH));
    }

    /** In four groups, to be read and typed. */
    String written() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    String hash() {
        return new Secret(value).hash();
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
