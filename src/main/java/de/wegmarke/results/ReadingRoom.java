package de.wegmarke.results;

import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.MomentsInPublic;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ProjectRegister;
import de.wegmarke.project.ReportLine;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.RecommendationRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the public reads. Every page costs the same number of statements, however much there is, and reads no more than it shows:
 * what that is, the {@link Catalogue} knows.
 */
@Service
@Transactional(readOnly = true)
class ReadingRoom {

    private final ConferenceRegister conferences;
    private final GuidelineRegister guidelines;
    private final RecommendationRegister recommendations;
    private final ProjectRegister projects;
    private final MomentsInPublic moments;
    private final Catalogue catalogue;
    private final Shelves shelves;
    private final CardCounts counts;
    private final Clock clock;

    ReadingRoom(
            ConferenceRegister conferences,
            GuidelineRegister guidelines,
            RecommendationRegister recommendations,
            ProjectRegister projects,
            MomentsInPublic moments,
            Catalogue catalogue,
            Shelves shelves,
            CardCounts counts,
            Clock clock) {
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.recommendations = recommendations;
        this.projects = projects;
        this.moments = moments;
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.counts = counts;
        this.clock = clock;
    }

    /** What everything public hangs on. */
    Published published() {
        return Published.of(conferences.conferences(), guidelines.allFields());
    }

    /**
     * The page with all that is public; empty while no conference's results are.
     *
     * @throws de.wegmarke.shared.Senseless for a field or a conference that does not exist
     * @throws de.wegmarke.shared.NotFound for a page behind the last
     */
    Optional<Overview> overview(Search search) {
        var turn = counts.turn();
        var published = published();
        var wanted = published.wanted(search);
        var sums = catalogue.sums();
        var pages = new Pages(
                search.page(), wanted.isSummedUp() ? sums.lines(wanted) : catalogue.count(wanted), Search.SIZE);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        var shown = published.chosen(search).map(List::of).orElse(published.conferences());
        var found = catalogue.found(wanted, pages);
        var told = search.isForAll() ? catalogue.lastFinished() : Optional.<UUID>empty();
        var entries = shelves.fetch(
                published,
                Stream.concat(found.stream(), told.stream()).distinct().toList());
        return Optional.of(new Overview(
                published,
                Opening.of(shown, turn.of(shown), sums),
                lines(published.fieldsNow(), sums).toList(),
                lines(published.earlierFields(), sums)
                        .filter(line -> line.size() > 0)
                        .toList(),
                search,
                entries.stream().filter(entry -> found.contains(entry.id())).toList(),
                pages,
                moments.latest(),
                entries.stream()
                        .filter(entry -> told.filter(entry.id()::equals).isPresent())
                        .findFirst()
                        .flatMap(this::story)
                        .orElse(null)));
    }

    private static Stream<FieldStones> lines(List<FieldLine> fields, Sums sums) {
        return fields.stream().map(field -> FieldStones.of(field, sums));
    }

    /**
     * The public page of a field; empty if there is none of that address.
     *
     * @throws de.wegmarke.shared.NotFound for a page behind the last
     */
    Optional<FieldSheet> field(String address, int page) {
        var published = published();
        return published.field(address).map(field -> {
            var line = FieldStones.of(field, catalogue.sums());
            var pages = new Pages(page, line.size(), Search.SIZE);
            var found = catalogue.found(Wanted.in(field.slug()), pages);
            return new FieldSheet(line, shelves.fetch(published, found), pages);
        });
    }

    /**
     * What is new.
     *
     * @param address of a field; empty for all
     * @throws de.wegmarke.shared.Senseless for a field that does not exist
     * @throws de.wegmarke.shared.NotFound for a page behind the last
     */
    Feed feed(String address, int page) {
        var published = published();
        var field = published.field(address).orElse(null);
        if (field == null && !address.isEmpty()) {
            throw Search.noSuchValue();
        }
        var slug = field == null ? "" : field.slug();
        var pages = new Pages(page, catalogue.sums().lines(Wanted.in(slug)), Feed.SIZE);
        return new Feed(
                field,
                shelves.fetch(published, catalogue.newest(slug, pages)),
                pages,
                (field == null ? changedAt(published) : changedAt(published, field)).orElse(Instant.EPOCH));
    }

    /** When something of all this last changed, also what is no longer public; empty while nothing is. */
    private Optional<Instant> changedAt(Published published) {
        return published.isEmpty() ? Optional.empty() : moments.latest();
    }

    /** The same for what is about a field, in whatever edition it stands, and for conferences: also for one that is taken back. */
    private Optional<Instant> changedAt(Published published, FieldLine field) {
        var things = Stream.concat(
                published.all().stream().map(conference -> conference.id().value()),
                published.fields().stream()
                        .filter(known -> known.slug().equals(field.slug()))
                        .map(known -> known.id().value()));
        return Moments.of(moments.of(things.toList()), published.conferences()).latest();
    }

    /** The addresses of recommendations and projects. */
    SiteMap map(int page) {
        var published = published();
        var pages = new Pages(page, catalogue.sums().things(), SiteMap.SIZE);
        return new SiteMap(published.conferences(), published.fields(), catalogue.addresses(pages), pages);
    }

    /** The latest finished project that one can follow back to a card. */
    private Optional<Story> story(Entry entry) {
        return entry.finished().flatMap(project -> story(entry, project));
    }

    private Optional<Story> story(Entry entry, ProjectLine project) {
        var origin = entry.recommendation();
        if (origin == null) {
            return Optional.empty();
        }
        var cards = recommendations.sources(List.of(origin.id())).shown();
        return cards.stream()
                .min(Comparator.comparing((ContributionCard card) -> card.kind() != Kind.NEED))
                .map(card -> new Story(
                        card,
                        origin,
                        project,
                        projects.publicSteps(project.id()).stream()
                                .filter(StepLine::isDone)
                                .toList(),
                        projects.publicReports(project.id()).stream()
                                .findFirst()
                                .map(ReportLine::sentence)
                                .orElse("")));
    }

    /** The public page of a recommendation; empty if it is not public, just as if it had never been (E4). */
    Optional<RecommendationSheet> recommendation(String number) {
        return known(false, number)
                .flatMap(entry -> recommendations
                        .published(new RecommendationId(entry.id()))
                        .map(recommendation -> new RecommendationSheet(
                                recommendation,
                                entry.fields().getFirst(),
                                entry,
                                recommendations.sources(List.of(recommendation.id())))));
    }

    /** The public page of a project; empty if it is not public, just as if it had never been (E4). */
    Optional<ProjectSheet> project(String number) {
        return known(true, number).map(entry -> {
            var page = projects.publicPage(entry.number());
            var sources = recommendations.sources(
                    page.recommendations().stream().map(RecommendationLine::id).toList());
            return ProjectSheet.of(page, sources, clock);
        });
    }

    /** Whatever the database takes for the same number: only upper and lower case are. */
    private Optional<Entry> known(boolean project, String number) {
        return catalogue.named(project, number).stream()
                .flatMap(thing -> shelves.fetch(published(), List.of(thing)).stream())
                .filter(entry -> entry.number().equalsIgnoreCase(number))
                .findFirst();
    }
}
