package de.wegmarke.contribution;

/** That a card lies in a cluster. */
record BundledCard(ClusterId cluster, long version, String heading, ContributionId card) {}
