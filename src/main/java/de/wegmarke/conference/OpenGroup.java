package de.wegmarke.conference;

import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldId;

/**
 * A group in which somebody may do what they asked for, now: it is locked until the transaction ends, so that phase and
 * numbers hold. Made by {@link GroupDesk#allow} only.
 *
 * @param edition the one its conference works with
 * @param firstField the field a card gets unless its author chooses another (C3)
 * @param collecting how it collects and weighs (C10)
 */
public record OpenGroup(
        GroupId id,
        ConferenceId conference,
        EditionId edition,
        Phase phase,
        FieldId firstField,
        Collecting collecting) {

    OpenGroup(BreakoutGroup group, Conference conference) {
        this(group.id(), conference.id(), conference.edition(), group.phase(), group.firstField(), group.collecting());
    }
}
