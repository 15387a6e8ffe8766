package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.database.Aggregate;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Publication;
import de.wegmarke.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came out of the groups (Handlungsempfehlung), with a permanent number. It remembers the cards behind it, and the clusters
 * that were behind it as a whole (E1, E2).
 */
@Entity
public class Recommendation extends Aggregate {

    /** A cluster that is behind it as a whole, with the heading it had (E1). */
    @Embeddable
    record Bundle(
            @AttributeOverride(name = "value", column = @Column(name = "cluster"))
            ClusterId cluster,

            @Column(name = "heading") String heading) {}

    /** That a card lay in a cluster when that was put behind it (E1). */
    @Embeddable
    record BundledCard(
            @AttributeOverride(name = "value", column = @Column(name = "cluster"))
            ClusterId cluster,

            @AttributeOverride(name = "value", column = @Column(name = "contribution"))
            ContributionId card) {}

    /** What the public reads of it: the words of the moment at which somebody published them (P8). */
    @Embeddable
    record Release(String title, String text, UUID by, Instant at) {}

    /** That the public reads other words of it now, which show wherever it is named. */
    public record Reworded(RecommendationId recommendation) {}

    @EmbeddedId
    private RecommendationId id;

    private ConferenceId conference;
    private String number;
    private FieldId field;
    private String title;
    private String text;
    private UUID wordedBy;
    private Instant wordedAt;
    private @Nullable Answer answer;
    private @Nullable Publication publication;
    private @Nullable Release release;

    @ElementCollection
    @CollectionTable(name = "recommendation_source", joinColumns = @JoinColumn(name = "recommendation"))
    @AttributeOverride(name = "value", column = @Column(name = "contribution"))
    private Set<ContributionId> sources = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_cluster", joinColumns = @JoinColumn(name = "recommendation"))
    private Set<Bundle> bundles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_cluster_card", joinColumns = @JoinColumn(name = "recommendation"))
    private Set<BundledCard> bundled = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_public_card", joinColumns = @JoinColumn(name = "recommendation"))
    private Set<PublicCard> publicCards = new HashSet<>();

    protected Recommendation() {}

    Recommendation(
            ConferenceId conference,
            String number,
            FieldId field,
            Sources sources,
            RecommendationDraft draft,
            Person by,
            Instant when) {
        if (sources.cards().isEmpty()) {
            throw new RuleViolation("recommendation.no-source");
        }
        this.id = RecommendationId.next();
        this.conference = conference;
        this.number = number;
        this.field = field;
        remember(sources);
        this.wordedBy = by.id().value();
        this.wordedAt = when;
        write(draft);
    }

    /** Words it anew. Number and field stay: the number is never changed (E2). The public reads it once it is released (P8). */
    void reword(RecommendationDraft draft) {
        write(draft);
    }

    void addSources(Sources more) {
        if (remember(more)) {
            changed();
        }
    }

    /** A cluster that is remembered already stays as it was then. */
    private boolean remember(Sources more) {
        var known = bundles.stream().map(Bundle::cluster).toList();
        var fresh = more.clusters().stream()
                .filter(cluster -> !known.contains(cluster.id()))
                .toList();
        for (var cluster : fresh) {
            bundles.add(new Bundle(cluster.id(), cluster.heading()));
            cluster.cards().forEach(card -> bundled.add(new BundledCard(cluster.id(), card)));
        }
        return sources.addAll(more.cards()) || !fresh.isEmpty();
    }

    /**
     * Gives the one answer (E3).
     *
     * @param seen what the person saw
     * @throws Conflict if somebody else answered meanwhile (A1)
     */
    void answer(AnswerDraft seen, Answer answer) {
        if (!seen.equals(said())) {
            throw new Conflict();
        }
        this.answer = answer;
        changed();
    }

    /** What it was answered, as it is seen. */
    AnswerDraft said() {
        return answer == null ? AnswerDraft.NONE : new AnswerDraft(answer.kind(), answer.reason());
    }

    /** Marks it public with the words that it has now. What is public already keeps its words. */
    void publish(PublicWords now, Person by, Instant when) {
        if (publication == null) {
            publication = new Publication(by.id().value(), when);
            show(now, by, when);
            changed();
        }
    }

    /**
     * Lets the public read the words that it has now (P8).
     *
     * @param small whether it is a small correction, which is no news: no moment moves
     * @throws Conflict if it was taken back from the public meanwhile
     */
    void release(PublicWords now, boolean small, Person by, Instant when) {
        if (publication == null) {
            throw new Conflict();
        }
        if (now.equals(published())) {
            return;
        }
        show(now, by, when);
        if (small) {
            touched(conference.topic(), conference.outcomes());
            correctedInPublic(conference.value(), Set.of(id.value(), field.value()));
        } else {
            changed();
            happened(new Reworded(id));
        }
    }

    private void show(PublicWords now, Person by, Instant when) {
        release = new Release(now.title(), now.text(), by.id().value(), when);
        publicCards.retainAll(now.cards());
        publicCards.addAll(now.cards());
    }

    void withdrawFromPublic() {
        if (publication != null) {
            changed();
            publication = null;
            release = null;
            publicCards.clear();
        }
    }

    private void write(RecommendationDraft draft) {
        var clean = draft.checked();
        title = clean.title();
        text = clean.text();
        touched(conference.topic(), conference.outcomes());
    }

    /** What the public reads of it, cards that were withdrawn or hidden since included; null while it is not marked public. */
    private @Nullable PublicWords published() {
        return release == null ? null : new PublicWords(release.title(), release.text(), publicCards);
    }

    /** What it says now, with these cards behind it. */
    PublicWords words(Collection<ContributionCard> behind) {
        return PublicWords.of(title, text, behind);
    }

    Set<ContributionId> sources() {
        return Set.copyOf(sources);
    }

    public RecommendationId id() {
        return id;
    }

    public ConferenceId conference() {
        return conference;
    }

    public String number() {
        return number;
    }

    public FieldId field() {
        return field;
    }

    public @Nullable Answer answer() {
        return answer;
    }

    private void changed() {
        touched(conference.topic(), conference.outcomes());
        if (publication != null) {
            touchedInPublic(conference.value(), Set.of(id.value(), field.value()));
        }
    }
}
