package de.wegmarke.people;

import de.wegmarke.shared.Change;
import de.wegmarke.shared.Topic;
import java.util.Set;
import java.util.UUID;

/**
 * An account was made or is different now.
 *
 * @param account which one
 * @param lessAllowed whether its holder may do less than before, so that open sessions must end
 */
public record AccountChanged(AccountId account, boolean lessAllowed) implements Change {

    /** Everybody who looks at the list of people follows the same topic. */
    public static final Topic PEOPLE = new Topic(Topic.Of.ACCOUNTS, new UUID(0, 0));

    @Override
    public Set<Topic> topics() {
        return Set.of(PEOPLE);
    }
}
