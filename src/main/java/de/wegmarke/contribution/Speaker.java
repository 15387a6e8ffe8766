package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantId;

/** Who stands behind a card that is not withdrawn (C7a). */
public record Speaker(ContributionId card, GroupId group, ParticipantId person) {}
