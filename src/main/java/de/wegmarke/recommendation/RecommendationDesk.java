package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.WeightRegister;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where recommendations are worded, answered and published. */
@Service
@Deed
public class RecommendationDesk {

    private final Recommendations recommendations;
    private final RecommendationRegister register;
    private final ContributionRegister contributions;
    private final ConferenceRegister conferences;
    private final GroupDesk groups;
    private final ShowDesk shows;
    private final GuidelineRegister guidelines;
    private final WeightRegister weights;
    private final Pursuits pursuits;
    private final Volunteers volunteers;
    private final NumberSeries numbers;
    private final Clock clock;

    RecommendationDesk(
            Recommendations recommendations,
            RecommendationRegister register,
            ContributionRegister contributions,
            ConferenceRegister conferences,
            GroupDesk groups,
            ShowDesk shows,
            GuidelineRegister guidelines,
            WeightRegister weights,
            Pursuits pursuits,
            Volunteers volunteers,
            NumberSeries numbers,
            Clock clock) {
        this.recommendations = recommendations;
        this.register = register;
        this.contributions = contributions;
        this.conferences = conferences;
        this.groups = groups;
        this.shows = shows;
        this.guidelines = guidelines;
        this.weights = weights;
        this.pursuits = pursuits;
        this.volunteers = volunteers;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Words a recommendation from cards of one or several groups of one conference (E1) and gives it its number (E2).
     * Moderators may for cards of groups they lead, coordinators for all.
     *
     * @return the permanent number, such as IK5-H4-07
     */
    public String word(Person by, ConferenceId conference, Set<ContributionId> sources, RecommendationDraft draft) {
        mayUse(by, conference, sources);
        var page = conferences.conference(conference);
        var field = field(page.edition(), draft.checked().field());
        var series = "%s-H%d".formatted(page.code(), field.number());
        var number = "%s-%02d".formatted(series, numbers.next(series));
        recommendations.save(
                new Recommendation(conference, number, field.id(), behind(sources), draft, by, clock.instant()));
        return number;
    }

    /**
     * Words a recommendation anew; number and field stay (E2). A coordinator may, and whoever leads all groups behind it, until these are
     * closed (C1).
     *
     * @param seen the version the person saw
     * @throws Conflict if somebody else changed it meanwhile (A1)
     */
    public void reword(Person by, String number, long seen, RecommendationDraft draft) {
        by.mustLeadGroups();
        var found = find(number);
        if (!by.is(Role.COORDINATOR)) {
            mayUse(by, found.conference(), found.sources());
        }
        found.mustBeAsSeen(seen);
        found.reword(draft);
        recommendations.save(found);
    }

    /** Puts more cards behind a recommendation (E1). */
    public void addSources(Person by, String number, Set<ContributionId> sources) {
        by.mustLeadGroups();
        var found = find(number);
        mayUse(by, found.conference(), sources);
        found.addSources(behind(sources));
        recommendations.save(found);
    }

    /**
     * Gives the one answer a recommendation ends in; a reason is needed (E3).
     *
     * @param seen the answer that the person saw
     * @throws Conflict if somebody else answered meanwhile (A1)
     * @throws RuleViolation without a kind or a reason, or if a project runs on it that was taken up
     */
    public void answer(Person by, String number, AnswerDraft seen, AnswerDraft draft) {
        var found = coordinated(by, number);
        var answer = Answer.of(by, draft, clock.instant());
        if (answer.kind() != AnswerKind.TAKEN_UP && pursuits.goOn(found.id())) {
            throw new RuleViolation("recommendation.answer-project-runs");
        }
        found.answer(seen, answer);
        recommendations.save(found);
    }

    /**
     * Answers "taken up", because something is made of it (E3). A reason that was given for that before stays.
     *
     * @param seen the answer that the person saw
     * @throws Conflict if somebody else gave another answer meanwhile (A1)
     */
    public void takeUp(Person by, String number, AnswerDraft seen, String reason) {
        var found = coordinated(by, number);
        if (found.said().kind() != AnswerKind.TAKEN_UP) {
            found.answer(seen, Answer.of(by, new AnswerDraft(AnswerKind.TAKEN_UP, reason), clock.instant()));
            recommendations.save(found);
        }
    }

    /**
     * Marks the recommendation public with the words it has now; it shows as soon as its conference's results are published
     * (E4). What changes afterwards waits to be released (P8).
     *
     * @param seen the {@link PublicWords#seal} of the words that the person saw
     * @throws Conflict if it says something else by now
     */
    public void publish(Person by, String number, String seen) {
        var found = coordinated(by, number);
        found.publish(wordsAsSeen(found, seen), by, clock.instant());
        recommendations.save(found);
    }

    /**
     * Lets the public read what a public recommendation and the cards behind it say by now (P8).
     *
     * @param seen the {@link PublicWords#seal} of the words that the person saw
     * @param small whether it is a small correction, which is no news: no moment moves
     * @throws Conflict if it says something else by now, or was taken back from the public
     */
    public void release(Person by, String number, String seen, boolean small) {
        var found = coordinated(by, number);
        found.release(wordsAsSeen(found, seen), small, by, clock.instant());
        recommendations.save(found);
    }

    private PublicWords wordsAsSeen(Recommendation found, String seen) {
        var words = found.words(contributions.cards(found.sources()));
        if (!words.seal().equals(seen)) {
            throw new Conflict();
        }
        return words;
    }

    /** Takes the recommendation back from the public. */
    public void withdrawFromPublic(Person by, String number) {
        var found = coordinated(by, number);
        found.withdrawFromPublic();
        recommendations.save(found);
    }

    /** How many recommendations of a conference show as soon as its results are published (E4). */
    @Transactional(readOnly = true)
    public long marked(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return recommendations.marked(conference);
    }

    /** The recommendations of a conference by number. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> of(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return register.weighed(recommendations.of(conference, Pageable.unpaged()));
    }

    /** The first of the recommendations of a conference by number: no more of them than are to be shown. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> of(Person by, ConferenceId conference, int size) {
        by.mustBe(Role.COORDINATOR);
        return register.weighed(recommendations.of(conference, PageRequest.ofSize(size)));
    }

    /** How many recommendations a conference has. */
    @Transactional(readOnly = true)
    public RecommendationCount count(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        return recommendations.count(conference);
    }

    /** Which of the named recommendations are marked public, but say something else by now (P8). */
    @Transactional(readOnly = true)
    public Set<RecommendationId> changed(Person by, Collection<RecommendationId> some) {
        by.mustBe(Role.COORDINATOR);
        return some.isEmpty() ? Set.of() : recommendations.changed(some);
    }

    /** The recommendations that a group is one of the voices behind, by number; for whoever leads it. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> raisedBy(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return register.weighed(recommendations.raisedBy(group));
    }

    /** The recommendations that a group on a big screen is one of the voices behind, by number. */
    @Transactional(readOnly = true)
    public List<RecommendationLine> raisedBy(Show what, GroupId group) {
        shows.mustShow(what, group);
        return register.weighed(recommendations.raisedBy(group));
    }

    /** One recommendation with the cards it came from. */
    @Transactional(readOnly = true)
    public RecommendationPage page(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        var headings = recommendations.headings(number).stream()
                .collect(Collectors.toMap(SourceHeading::card, SourceHeading::heading, (one, other) -> one));
        var cards = contributions.cards(recommendations.sources(number));
        return new RecommendationPage(
                register.line(number), cards, headings, register.published(number, cards), volunteers.of(number));
    }

    /** Which of the cards are behind which recommendations. */
    @Transactional(readOnly = true)
    public List<Use> uses(Person by, Collection<ContributionId> cards) {
        by.mustBe(Role.COORDINATOR);
        return cards.isEmpty() ? List.of() : recommendations.uses(cards);
    }

    private Sources behind(Set<ContributionId> cards) {
        return Sources.of(weights.wholeClusters(cards), cards);
    }

    private void mayUse(Person by, ConferenceId conference, Set<ContributionId> sources) {
        by.mustLeadGroups();
        var cards = contributions.cards(sources);
        if (cards.size() != sources.size()) {
            throw new NotFound();
        }
        for (var group :
                cards.stream().map(ContributionCard::groupId).distinct().toList()) {
            if (!groups.allow(by, group, GroupDeed.WORD).conference().equals(conference)) {
                throw new RuleViolation("recommendation.other-conference");
            }
        }
    }

    private FieldLine field(EditionId edition, @Nullable FieldId field) {
        return guidelines.fields(edition).stream()
                .filter(known -> known.id().equals(field))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("contribution.field-unknown"));
    }

    private Recommendation coordinated(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return find(number);
    }

    private Recommendation find(String number) {
        return recommendations.toChange(number).orElseThrow(NotFound::new);
    }
}
