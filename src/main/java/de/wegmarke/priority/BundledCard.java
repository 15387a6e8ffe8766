package de.wegmarke.priority;

import de.wegmarke.contribution.ContributionId;

/** That a card lies in a cluster. */
record BundledCard(ClusterId cluster, long version, String heading, ContributionId card) {}
