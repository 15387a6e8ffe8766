package de.wegmarke.results;

import de.wegmarke.conference.GroupPage;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A breakout group as everybody may see it: without its code and without the names of its moderators. */
public record GroupLine(int number, String name, String room, String question, List<FieldLine> fields) {

    static GroupLine of(GroupPage group, Map<FieldId, FieldLine> fields) {
        return new GroupLine(
                group.number(),
                group.name(),
                group.room(),
                group.question(),
                group.fields().stream()
                        .flatMap(field -> Stream.ofNullable(fields.get(field)))
                        .toList());
    }
}
