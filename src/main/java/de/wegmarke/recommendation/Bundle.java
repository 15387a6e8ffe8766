package de.wegmarke.recommendation;

import de.wegmarke.priority.ClusterId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A cluster that is behind a recommendation as a whole, with the heading it had (E1). */
@Embeddable
record Bundle(
        @AttributeOverride(name = "value", column = @Column(name = "cluster"))
        ClusterId cluster,

        @Column(name = "heading") String heading) {}
