package de.wegmarke.conference;

import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Topic;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms look up about conferences and their groups. */
@Service
@Transactional(readOnly = true)
public class ConferenceRegister {

    private final Conferences conferences;
    private final BreakoutGroups groups;
    private final Participants participants;
    private final Clock clock;

    ConferenceRegister(Conferences conferences, BreakoutGroups groups, Participants participants, Clock clock) {
        this.conferences = conferences;
        this.groups = groups;
        this.participants = participants;
        this.clock = clock;
    }

    /** All conferences, the latest first. */
    public List<ConferencePage> conferences() {
        return conferences.findAllByOrderByBeginsDesc().stream()
                .map(Conference::page)
                .toList();
    }

    /** One conference. */
    public ConferencePage conference(ConferenceId conference) {
        return conferences.findById(conference).orElseThrow(NotFound::new).page();
    }

    /** The conference of an address. */
    public ConferencePage conference(String slug) {
        // The database would take other letters for the same.
        return conferences
                .findBySlug(slug)
                .map(Conference::page)
                .filter(found -> found.slug().equalsIgnoreCase(slug))
                .orElseThrow(NotFound::new);
    }

    /** The one to work on: the open one, else the next, else the last. Empty before the first is prepared. */
    public Optional<ConferencePage> current() {
        return current(conferences(), clock.instant());
    }

    /** The one that everybody is told of: as {@link #current()}, but never one that was only prepared and is over. */
    public Optional<ConferencePage> inPublic() {
        return inPublic(conferences(), clock.instant());
    }

    private static Optional<ConferencePage> current(List<ConferencePage> latestFirst, Instant now) {
        return latestFirst.stream()
                .filter(known -> known.state() == ConferenceState.OPEN)
                .findFirst()
                .or(() -> latestFirst.reversed().stream()
                        .filter(known -> known.ends().isAfter(now))
                        .findFirst())
                .or(() -> latestFirst.stream().findFirst());
    }

    static Optional<ConferencePage> inPublic(List<ConferencePage> latestFirst, Instant now) {
        var wereHeld = latestFirst.stream()
                .filter(known -> known.state() != ConferenceState.PREPARED
                        || known.ends().isAfter(now))
                .toList();
        return current(wereHeld, now);
    }

    /** Whether its results are public now (E4), whatever this transaction has read of it before. */
    public boolean isPublished(ConferenceId conference) {
        return conferences.isPublished(conference);
    }

    /** Whether the conference is closed, so that nothing may be done in its groups (C1). */
    public boolean isOver(ConferenceId conference) {
        return conferences.findById(conference).orElseThrow(NotFound::new).isClosed();
    }

    /** One group. */
    public GroupPage group(GroupId group) {
        return groups.findById(group).orElseThrow(NotFound::new).page();
    }

    /** The groups of a conference by number. */
    public List<GroupPage> groups(ConferenceId conference) {
        return groups.findAllByConferenceOrderByNumber(conference).stream()
                .map(BreakoutGroup::page)
                .toList();
    }

    /** How many people joined each of the groups; a group without anybody is missing. */
    public Map<GroupId, Long> headcounts(Collection<GroupId> groups) {
        return groups.isEmpty()
                ? Map.of()
                : participants.headcounts(groups).stream()
                        .collect(Collectors.toUnmodifiableMap(Headcount::group, Headcount::participants));
    }

    /** What everybody follows who looks at a group of a conference whose results are public (E4), and which conference it is. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public Map<Topic, ConferenceId> topicsOfPublishedGroups() {
        return groups.published().stream()
                .collect(
                        Collectors.toUnmodifiableMap(place -> place.group().topic(), BreakoutGroups.Place::conference));
    }
}
