package de.wegmarke.people;

import de.wegmarke.shared.NotAllowed;
import java.io.Serializable;
import java.util.Set;

/**
 * The acting person, logged in with an account.
 *
 * @param id their account
 * @param name as shown to others
 * @param roles what they may do
 */
public record Person(AccountId id, String name, Set<Role> roles) implements Serializable {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether they may do anything: not before a second factor is set up that is demanded of them. */
    public boolean hasRights() {
        return !roles.isEmpty();
    }

    /** The same person before they may do anything. */
    Person withoutRights() {
        return new Person(id, name, Set.of());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * Says no to everybody else.
     *
     * @throws NotAllowed if the person does not have the role
     */
    public void mustBe(Role role) {
        if (!is(role)) {
            throw new NotAllowed();
        }
    }

    /**
     * Lets coordinators and moderators pass. Which groups they lead is another question.
     *
     * @throws NotAllowed for everybody else
     */
    public void mustLeadGroups() {
        if (!is(Role.COORDINATOR) && !is(Role.MODERATOR)) {
            throw new NotAllowed();
        }
    }
}
