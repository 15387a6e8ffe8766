package de.wegmarke.people;

/** What the operator has set: {@code --second-factor=…}. */
public enum SecondFactorRule {
    /** Nobody is asked for one, not even who has set it up. */
    OFF,
    /** Who has set it up is asked for it. */
    OFFERED,
    /** Administrators and coordinators set it up before they may do anything else. */
    REQUIRED;

    /** Whether the person must have one. */
    boolean demandsOf(Person person) {
        return this == REQUIRED && (person.is(Role.ADMIN) || person.is(Role.COORDINATOR));
    }
}
