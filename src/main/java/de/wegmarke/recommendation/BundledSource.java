package de.wegmarke.recommendation;

import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.ClusterId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a card lay in a cluster when that was put behind a recommendation (E1). */
@Embeddable
record BundledSource(
        @AttributeOverride(name = "value", column = @Column(name = "cluster"))
        ClusterId cluster,

        @AttributeOverride(name = "value", column = @Column(name = "contribution"))
        ContributionId card) {}
