package de.wegmarke.session.ui;

import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import org.springframework.stereotype.Component;

/** Whom the parts of the moderator's screen ask. */
@Component
record LeadingDesks(ModerationDesk moderation, ClusterDesk clusters, DotDesk dots) {}
