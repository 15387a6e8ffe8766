package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the public last saw some things change.
 *
 * @param kept by the ids of things
 * @param shown since when the results of conferences are public, by their ids; what was marked earlier shows since then (E4)
 */
record Moments(Map<UUID, Instant> kept, Map<UUID, Instant> shown) {

    static Moments of(Map<UUID, Instant> kept, List<ConferencePage> conferences) {
        return new Moments(
                kept,
                conferences.stream()
                        .flatMap(page -> Stream.ofNullable(page.publishedAt())
                                .map(at -> Map.entry(page.id().value(), at)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** @param made when the thing was, for what is public but was never seen to change */
    Instant of(UUID thing, UUID conference, Instant made) {
        return Stream.of(Optional.ofNullable(kept.get(thing)), Optional.ofNullable(shown.get(conference)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(made);
    }

    /** When any of them last changed; not before the results of the first conference were public. */
    Optional<Instant> latest() {
        return Stream.concat(kept.values().stream(), shown.values().stream()).max(Instant::compareTo);
    }
}
