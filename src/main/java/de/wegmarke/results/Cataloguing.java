package de.wegmarke.results;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.contribution.Kind;
import de.wegmarke.database.OneAtATime;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.project.Origin;
import de.wegmarke.project.ProjectId;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.recommendation.KindBehind;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.ChangedInPublic;
import de.wegmarke.shared.Touched;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the catalogue of what is public: in the transaction in which something changed, just before it is committed, everything that
 * shows it is catalogued anew, once for all that changed. So the catalogue is never behind, and never ahead of what it is about.
 */
@Component
class Cataloguing implements SmartInitializingSingleton {

    /** Raised when the same things are to be catalogued in another way: then all is, at the next start. */
    private static final int RULES = 2;

    private final CatalogueRows rows;
    private final Shelves shelves;
    private final ConferenceRegister conferences;
    private final GuidelineRegister guidelines;
    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final TransactionOperations transactions;
    private final OneAtATime turns;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Cataloguing(
            CatalogueRows rows,
            Shelves shelves,
            ConferenceRegister conferences,
            GuidelineRegister guidelines,
            RecommendationRegister recommendations,
            ProjectRegister projects,
            TransactionOperations transactions,
            OneAtATime turns,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.shelves = shelves;
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.recommendations = recommendations;
        this.projects = projects;
        this.transactions = transactions;
        this.turns = turns;
        this.entities = entities;
        this.events = events;
    }

    /** What changed in one transaction. */
    private final class Changes implements TransactionSynchronization {

        private final List<ChangedInPublic> all = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            keep(all);
        }
    }

    /** Before anybody reads. Of several nodes one does it, and the others wait longer than the database would let them. */
    @Override
    public void afterSingletonsInstantiated() {
        turns.run(
                "catalogue",
                () -> transactions.executeWithoutResult(status -> {
                    if (rows.lock() != RULES) {
                        all();
                        rows.follow(RULES);
                    }
                }));
    }

    /** Catalogues everything anew. */
    void all() {
        rows.lock();
        published().all().forEach(conference -> keep(of(conference.id()).collect(toSet())));
    }

    @EventListener
    void heard(ChangedInPublic changed) {
        changes().all.add(changed);
    }

    private Changes changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .findFirst()
                .orElseGet(this::firstChanges);
    }

    private Changes firstChanges() {
        var changes = new Changes();
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    /**
     * Whoever publishes a conference and whoever marks something of it public come here one after the other, so that the second
     * sees what the first has done. After it, what the public reads is made anew.
     */
    private void keep(List<ChangedInPublic> changes) {
        // Nobody who holds the catalogue waits for anything else any more.
        entities.flush();
        rows.lock();
        // What was read before the lock may have changed.
        entities.clear();
        var whole = changes.stream()
                .filter(changed -> changed.things().isEmpty())
                .map(ChangedInPublic::conference)
                .collect(toSet());
        var parts = changes.stream()
                .collect(groupingBy(
                        ChangedInPublic::conference, flatMapping(changed -> changed.things().stream(), toSet())));
        parts.keySet()
                .removeIf(conference ->
                        !whole.contains(conference) && !conferences.isPublished(new ConferenceId(conference)));
        if (!parts.isEmpty()) {
            keep(Stream.concat(
                            parts.values().stream().flatMap(Set::stream),
                            whole.stream().map(ConferenceId::new).flatMap(this::of))
                    .collect(toSet()));
            events.publishEvent(new Touched(Set.of(ChangedInPublic.PAGES)));
        }
    }

    /** What of a conference is public, and what was. */
    private Stream<UUID> of(ConferenceId conference) {
        return Stream.of(
                        recommendations.markedPublic(conference).stream().map(RecommendationId::value),
                        projects.markedPublic(conference).stream().map(ProjectId::value),
                        rows.of(conference.value()).stream())
                .flatMap(things -> things);
    }

    /** The things and what stands beside them: a recommendation stands as its projects do, a project is told with it. */
    private void keep(Set<UUID> things) {
        var beside = with(things, origins(things));
        var origins = origins(beside);
        var published = published();
        var shown = shelves.fetch(published, with(beside, origins));
        var raised = shown.stream()
                .filter(entry -> !entry.isProject())
                .map(Entry::id)
                .collect(toSet());
        var told = origins.stream()
                .filter(origin -> raised.contains(origin.recommendation().value()))
                .map(origin -> origin.project().value())
                .collect(toSet());
        var kinds = kinds(beside);
        rows.replace(
                beside,
                shown.stream()
                        .filter(entry -> beside.contains(entry.id()))
                        .map(entry -> new CatalogueRows.Row(
                                entry, !told.contains(entry.id()), kinds.getOrDefault(entry.id(), Set.of())))
                        .toList());
    }

    private List<Origin> origins(Collection<UUID> things) {
        return Stream.concat(
                        projects
                                .comeFrom(things.stream()
                                        .map(RecommendationId::new)
                                        .toList())
                                .stream(),
                        projects.originsOf(things.stream().map(ProjectId::new).toList()).stream())
                .distinct()
                .toList();
    }

    private static Set<UUID> with(Set<UUID> things, List<Origin> origins) {
        return Stream.concat(
                        things.stream(),
                        origins.stream()
                                .flatMap(origin -> Stream.of(
                                        origin.project().value(),
                                        origin.recommendation().value())))
                .collect(toSet());
    }

    private Map<UUID, Set<Kind>> kinds(Collection<UUID> things) {
        return recommendations
                .kindsBehind(things.stream().map(RecommendationId::new).toList())
                .stream()
                .collect(groupingBy(behind -> behind.recommendation().value(), mapping(KindBehind::kind, toSet())));
    }

    private Published published() {
        return Published.of(conferences.conferences(), guidelines.allFields());
    }
}
