package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;

/** Under which heading a card lay when its cluster was put behind a recommendation (E1). */
record SourceHeading(ContributionId card, String heading) {}
