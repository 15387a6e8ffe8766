package de.wegmarke.contribution;

/** What a dot is given to: a cluster, or a single card that lies in none (C7). */
public sealed interface Thing permits ClusterId, ContributionId {}
