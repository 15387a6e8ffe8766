package de.wegmarke.conference;

import java.util.List;

/** What a participant wrote, and what became of it. The room that knows both brings it along as a bean. */
@FunctionalInterface
public interface WrittenCards {

    /** In the order in which they were written; withdrawn ones too (C5). */
    List<WrittenCard> by(ParticipantId author);
}
