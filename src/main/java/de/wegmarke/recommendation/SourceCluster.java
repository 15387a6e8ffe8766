package de.wegmarke.recommendation;

import de.wegmarke.priority.ClusterId;

/** That a cluster is behind a recommendation as a whole (E1). */
record SourceCluster(RecommendationId recommendation, ClusterId cluster) {}
