package de.wegmarke.recommendation.ui;

import de.wegmarke.contribution.ClusterDesk;
import de.wegmarke.contribution.DotDesk;
import de.wegmarke.contribution.ModerationDesk;
import org.springframework.stereotype.Component;

/** Whom the parts of the moderator's screen ask. */
@Component
record LeadingDesks(ModerationDesk moderation, ClusterDesk clusters, DotDesk dots) {}
