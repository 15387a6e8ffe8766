package de.wegmarke.office;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.contribution.Spot;
import de.wegmarke.guideline.FieldLine;
import java.util.List;

/**
 * A conference at a glance: its fields of action, its groups, and who said how much about what.
 *
 * @param fields by number
 * @param groups by number
 */
public record Overview(ConferencePage conference, List<FieldLine> fields, List<GroupLine> groups, List<Spot> spots) {

    public Overview {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        spots = List.copyOf(spots);
    }
}
