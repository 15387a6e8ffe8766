package de.wegmarke.office;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.guideline.FieldLine;
import java.util.List;

/**
 * One group in a list, at a glance.
 *
 * @param fields what it talks about, the field of new cards first
 * @param moderators the names of those who lead it, by name
 * @param participants how many people joined
 * @param cards how many cards it wrote, without withdrawn and hidden ones
 */
public record GroupLine(
        ConferencePage conference,
        GroupPage group,
        List<FieldLine> fields,
        List<String> moderators,
        long participants,
        long cards) {

    public GroupLine {
        fields = List.copyOf(fields);
        moderators = List.copyOf(moderators);
    }
}
