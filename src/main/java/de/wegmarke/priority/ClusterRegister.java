package de.wegmarke.priority;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.contribution.ContributionId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where other rooms look up clusters. */
@Service
@Transactional(readOnly = true)
public class ClusterRegister {

    private final Clusters clusters;

    ClusterRegister(Clusters clusters) {
        this.clusters = clusters;
    }

    /** The headings of the clusters in which some cards lie; a card that lies singly is missing. */
    public Map<ContributionId, String> headings(Collection<ContributionId> cards) {
        return cards.isEmpty()
                ? Map.of()
                : clusters.around(cards).stream()
                        .filter(bundled -> cards.contains(bundled.card()))
                        .collect(toMap(BundledCard::card, BundledCard::heading, (one, other) -> one));
    }
}
