package de.wegmarke.conference;

import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.AccountId;
import java.util.List;
import java.util.Set;

/**
 * What a coordinator types for a breakout group.
 *
 * @param question what the group talks about; may be empty
 * @param places how many the room holds, in digits; may be empty
 * @param fields at least one; the first is the one cards get unless changed (C3)
 */
public record GroupDraft(
        String name, String room, String places, String question, List<FieldId> fields, Set<AccountId> moderators) {

    public GroupDraft {
        fields = List.copyOf(fields);
        moderators = Set.copyOf(moderators);
    }

    /** A group of which nobody says how many its room holds. */
    public GroupDraft(String name, String room, String question, List<FieldId> fields, Set<AccountId> moderators) {
        this(name, room, "", question, fields, moderators);
    }
}
