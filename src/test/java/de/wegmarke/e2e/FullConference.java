package de.wegmarke.e2e;

import de.wegmarke.conference.AdmissionDesk;
import de.wegmarke.conference.AttentionDesk;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.Cue;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupDraft;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.conference.Voice;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Details;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ScribeDesk;
import de.wegmarke.contribution.TranslationDesk;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.priority.Thing;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.project.ResponsibleLink;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import de.wegmarke.stage.Stage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** A conference with something of everything, among it words longer than a phone is wide. */
public class FullConference {

    /** No language has longer ones. */
    static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänsanwärterfortbildungsmaßnahme";

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 6, 1);
    private static final LocalDate LONG_AWAY = LocalDate.of(2099, 6, 1);

    @Autowired
    ReportDesk reports;

    @Autowired
    StepDesk steps;

    @Autowired
    Stage stage;

    @Autowired
    AccountDesk accounts;

    @Autowired
    GuidelineDesk guidelines;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    GroupDesk groups;

    @Autowired
    JoiningDesk joining;

    @Autowired
    ModerationDesk moderation;

    @Autowired
    CaptureDesk capture;

    @Autowired
    ScribeDesk scribes;

    @Autowired
    ShowDesk shows;

    @Autowired
    CollectingDesk collecting;

    @Autowired
    TranslationDesk translations;

    @Autowired
    AttentionDesk attention;

    @Autowired
    AdmissionDesk admission;

    @Autowired
    ThemeDesk themes;

    @Autowired
    CueDesk cues;

    @Autowired
    ClusterDesk clusters;

    @Autowired
    BoardDesk boards;

    @Autowired
    DotDesk dots;

    @Autowired
    RecommendationDesk recommendations;

    @Autowired
    ProjectDesk projects;

    @Autowired
    ResponsibleDesk responsible;

    @Autowired
    RequestDesk requests;

    @Autowired
    LinkDesk links;

    /** Its people. */
    record People(
            Stage.Login admin,
            Stage.Login coordinator,
            Stage.Login moderator,
            Stage.Login withoutGroup,
            Secret writer,
            Secret offline,
            Secret alone,
            Secret late,
            Secret arriving,
            Secret reading,
            Secret arabic,
            Secret arabicOver,
            Secret bundled,
            Secret giver,
            Secret covering,
            Secret turned,
            Secret asked,
            Secret agreed,
            Secret several,
            Secret declined,
            Secret dismissed) {}

    /** Where its things are. */
    record Places(
            String conference,
            String empty,
            GroupPage group,
            GroupPage emptyGroup,
            GroupPage bundling,
            GroupPage scribing,
            GroupPage giving,
            GroupPage covered,
            GroupPage turned,
            GroupPage wording,
            GroupPage closed,
            EditionId adopted,
            EditionId draft,
            List<ContributionId> cards,
            String answered,
            String unanswered,
            String agreed,
            String asked,
            String declined,
            String nobodys,
            String ended,
            String openLink,
            String usedLink,
            String expiredLink,
            String passwordLink) {}

    /** All that a screen may want to show. */
    record Prepared(FullConference desks, People people, Places places) {}

    Person by() {
        return stage.coordinator();
    }

    Prepared prepared() {
        var admin = stage.login(Role.ADMIN);
        var moderator = stage.login(Role.MODERATOR);
        var withoutGroup = stage.login(Role.MODERATOR);
        var edition = edition(true);
        var conference = stage.conference(edition);
        var group = group(conference, "Unterwegs im Landkreis", Set.of(moderator.account()));
        var emptyGroup = group(conference, "Sprache und Kinderbetreuung am Abend", Set.of(moderator.account()));
        var closed = group(conference, LONG, Set.of());
        var writer = Secret.fresh();
        var late = Secret.fresh();
        var arabicOver = arabic(closed);
        var closedCards = bundle(closed, late);
        var bundling = group(conference, "Wohnen und Nachbarschaft", Set.of(moderator.account()));
        var bundled = Secret.fresh();
        bundle(bundling, bundled);
        var scribing = group(conference, "Ältere Menschen und Familien", Set.of(moderator.account()));
        scribe(scribing);
        var giving = group(conference, "Gesund ankommen", Set.of(moderator.account()));
        var giver = Secret.fresh();
        bundle(giving, giver);
        prioritise(giving, join(giving, giver));
        var covered = group(conference, "Nachbarschaft im Dorf", Set.of(moderator.account()));
        var covering = Secret.fresh();
        cover(covered, covering);
        var turned = group(conference, "Kultur und Sport", Set.of(moderator.account()));
        var turnedTo = Secret.fresh();
        turn(turned, turnedTo);
        var wording = group(conference, "Arbeit und Ausbildung", Set.of(moderator.account()));
        var reading = Secret.fresh();
        cards(wording, reading);
        stage.leadTo(wording.id(), Phase.WRAP_UP);
        var cards = cards(group, writer);
        var field = stage.fields(conference).getFirst();
        var answered = recommendation(conference, field, LONG, cards.get(0), cards.get(1));
        var unanswered = recommendation(conference, field, "Rufbus am Sonntag", cards.get(2));
        recommendation(conference, field, LONG, closedCards.get(0), closedCards.get(2));
        recommendations.answer(
                by(),
                answered,
                AnswerDraft.NONE,
                new AnswerDraft(AnswerKind.TAKEN_UP, "Das setzen wir um, zusammen mit den Gemeinden."));
        var agreed = project(answered, field, "Abendkurse mit Kinderbetreuung, " + LONG);
        var asked = project(answered, field, "Rufbus am Sonntag in alle Orte des Landkreises");
        var declined = project(answered, field, "Wohnungsbörse");
        var nobodys = project(answered, field, "Dolmetschen beim Arzt");
        var agreedDevice = letIn(agreed, "Kreisvolkshochschule Goslar");
        report(agreedDevice);
        steps(agreed);
        projects.publish(by(), agreed, projects.page(by(), agreed).seal(Instant.now()));
        var askedDevice = letIn(asked, "Kreisverkehrsbetriebe " + LONG);
        var several = letIn(project(answered, field, "Sprachcafé"), "Kreisvolkshochschule Goslar");
        letIn(project(answered, field, LONG), "Kreisvolkshochschule Goslar", several);
        var declinedDevice = letIn(declined, "Wohnungsbaugenossenschaft Harz");
        responsible.answer(
                own(declinedDevice),
                inquiry(declinedDevice),
                Commitment.DECLINED,
                "Dafür haben wir zurzeit niemanden.");
        var ended = project(answered, field, "Begegnungscafé");
        var dismissed = letIn(ended, "Förderverein");
        close(closed);
        return new Prepared(
                this,
                new People(
                        admin,
                        stage.login(Role.COORDINATOR),
                        moderator,
                        withoutGroup,
                        writer,
                        joined(group),
                        joined(emptyGroup),
                        late,
                        arriving(conference),
                        reading,
                        arabic(group),
                        arabicOver,
                        bundled,
                        giver,
                        covering,
                        turnedTo,
                        askedDevice,
                        agreedDevice,
                        several,
                        declinedDevice,
                        dismissed),
                new Places(
                        conferences.conference(by(), conference).slug(),
                        conferences
                                .conference(
                                        by(),
                                        conferences.prepare(
                                                by(),
                                                stage.draft(
                                                        "L"
                                                                + conferences
                                                                        .conference(by(), conference)
                                                                        .code(),
                                                        edition)))
                                .slug(),
                        stage.now(group.id()),
                        emptyGroup,
                        bundling,
                        scribing,
                        giving,
                        covered,
                        turned,
                        wording,
                        closed,
                        edition,
                        edition(false),
                        cards,
                        answered,
                        unanswered,
                        agreed,
                        asked,
                        declined,
                        nobodys,
                        ended,
                        link(Duration.ofDays(9)),
                        used(),
                        Clocks.at(Instant.now().minus(Duration.ofDays(9)), () -> link(Duration.ofDays(1))),
                        accounts.resetLink(admin(), withoutGroup.account(), Optional.empty())
                                .address()));
    }

    /** Everybody writes for themselves first; two of them need more time (C10). */
    private void cover(GroupPage group, Secret writer) {
        collecting.choose(
                by(), group.id(), group.collecting(), group.collecting().turningOwnFirst());
        stage.card(join(group, writer), Kind.NEED, "Eine Bank vor der Kirche.");
        var other = stage.participant(group);
        stage.card(other, Kind.WORKS_WELL, "Das Dorffest im Sommer.");
        cues.give(other, Cue.MORE_TIME);
        cues.give(stage.participant(group), Cue.MORE_TIME);
        cues.give(stage.participant(group), Cue.HAND);
    }

    /** Everybody is turned to one card; a device was taken out; nobody new comes in, and one card a minute goes through. */
    private void turn(GroupPage group, Secret writer) {
        var by = join(group, writer);
        var card = stage.card(by, Kind.RECOMMENDATION, "Der Sportverein lädt alle Kinder zum Schnuppertag ein.");
        var other = stage.card(stage.participant(group), Kind.NEED, "Frau Beispiel antwortet nie auf Briefe.");
        moderation.removeItsDevice(by(), other, "Beleidigt andere");
        attention.turnTo(by(), group.id(), null, card.value());
        translations.translate(by(), card, "uk", "", "Спортивний клуб запрошує всіх дітей.");
        translations.translate(by(), card, "ar", "", "يدعو النادي الرياضي جميع الأطفال.");
        admission.admit(by(), group.id(), false);
        collecting.choose(
                by(), group.id(), group.collecting(), group.collecting().turningSlowly());
    }

    /** Cards of three voices, one of them without a name. */
    private void scribe(GroupPage group) {
        for (var voice : List.of("Seniorenbeirat", LONG, "")) {
            var draft = new CardDraft(Kind.NEED, "Ein Treffpunkt im Ort, zu Fuß erreichbar.", null, "de");
            scribes.write(by(), group.id(), ContributionId.next(), Voice.next(voice), draft);
        }
    }

    private static Person admin() {
        return new Person(AccountId.next(), "Verwaltung", Set.of(Role.ADMIN));
    }

    private EditionId edition(boolean adopted) {
        var edition = guidelines.draft(
                by(),
                new EditionDraft(
                        "Leitlinien für Integration und Teilhabe im Landkreis Goslar",
                        "Land.Zuhause.Zukunft",
                        "Robert Bosch Stiftung",
                        "https://www.landkreis-goslar.example/leitlinien",
                        new EditionDraft.Resolved("Kreistag", LocalDate.of(2019, 7, 1), "mit großer Mehrheit"),
                        List.of("Integration heißt, dass alle am Alltag teilhaben können.", LONG)));
        field(edition, "Sprache und Bildung", FieldSymbol.SPEECH, FieldColour.GENTIAN);
        field(edition, "Gesundheit und psychosoziale Hilfe", FieldSymbol.HEALTH, FieldColour.HEATHER);
        field(edition, LONG, FieldSymbol.BUS, FieldColour.COPPER);
        if (adopted) {
            guidelines.adopt(by(), edition, guidelines.edition(by(), edition).version());
        }
        return edition;
    }

    private void field(EditionId edition, String title, FieldSymbol symbol, FieldColour colour) {
        guidelines.addField(
                by(), edition, new FieldDraft(title, "Vom ersten Wort bis zum Abschluss: " + LONG, symbol, colour));
    }

    private GroupPage group(ConferenceId conference, String name, Set<AccountId> moderators) {
        var page = stage.group(conference, moderators);
        var draft = new GroupDraft(
                name, "Raum Brocken, zweiter Stock", "Was hilft, damit alle ankommen?", page.fields(), moderators);
        groups.word(by(), page.id(), page.version(), draft);
        return stage.now(page.id());
    }

    private Membership join(GroupPage group, Secret device) {
        return stage.join(group, DeviceKey.of(device));
    }

    private Secret joined(GroupPage group) {
        var device = Secret.fresh();
        join(group, device);
        return device;
    }

    /** All kinds, a hidden one, one that was withdrawn. */
    private List<ContributionId> cards(GroupPage group, Secret writer) {
        var by = join(group, writer);
        var other = stage.participant(group);
        var cards = List.of(
                stage.card(other, Kind.WORKS_WELL, "Der Rufbus in Oker kommt auch am Abend."),
                lesson(other),
                stage.card(by, Kind.NEED, "Sonntags fährt kein Bus nach Wolfshagen. Wer arbeitet, kommt nicht hin."),
                stage.card(by, Kind.RECOMMENDATION, "Deutschkurse am Abend, mit Betreuung für die Kinder."),
                stage.card(by, Kind.NEED, "Herr Beispiel hat nie zurückgerufen."));
        moderation.hide(this.by(), cards.getLast(), "Bitte keine Namen auf Karten.");
        capture.withdraw(by.id(), stage.card(by, Kind.NEED, "Doch nicht so. " + LONG));
        return cards;
    }

    /** One on which more is said (C4). */
    private ContributionId lesson(Membership by) {
        var id = ContributionId.next();
        var details = new Details(Map.of(Aspect.WHY, LONG, Aspect.WHOM_TO_ASK, "Die Stadt Seesen"));
        capture.capture(by, id, new CardDraft(Kind.LESSON_LEARNED, LONG + " " + LONG, details, null, "de"));
        return id;
    }

    private String recommendation(ConferenceId conference, FieldLine field, String title, ContributionId... cards) {
        var draft = new RecommendationDraft(title, "Am Abend und am Wochenende, in allen Orten. " + LONG, field.id());
        return recommendations.word(by(), conference, Set.of(cards), draft);
    }

    private String project(String recommendation, FieldLine field, String title) {
        var draft = new ProjectDraft(
                title, "Wer am Abend lernt, findet einen Kurs. " + LONG, "20 Plätze", Pace.FOCUS, Set.of(field.id()));
        return projects.begin(by(), recommendation, draft, "Das setzen wir um.");
    }

    private void steps(String project) {
        var done = steps.add(by(), project, new StepDraft("Räume finden", "Erika Mustermann", LONG_AGO));
        steps.finish(by(), project, done);
        steps.add(by(), project, new StepDraft("Lehrkräfte gewinnen", LONG, LONG_AGO));
        steps.add(by(), project, new StepDraft(LONG, "Kreisvolkshochschule", LONG_AWAY));
    }

    private void report(Secret device) {
        responsible.answer(own(device), inquiry(device), Commitment.ACCEPTED, "");
        responsible.report(own(device), ProjectState.UNDERWAY, "Zwei Räume sind gefunden. " + LONG);
    }

    /** The institution goes on: what it says waits to be released. */
    void goOn(Secret device) {
        var page = responsible.project(own(device));
        responsible.finishStep(own(device), page.steps().getLast().id());
        if (page.waiting(Instant.now()).isEmpty()) {
            responsible.report(own(device), ProjectState.STALLED, "Eine Lehrkraft ist krank. " + LONG);
        }
    }

    /** As long as it is looked at, the results of the conference are public. */
    void whilePublic(String conference, Runnable look) {
        var id = conferences.conferences(by()).stream()
                .filter(one -> one.slug().equals(conference))
                .findFirst()
                .orElseThrow()
                .id();
        conferences.publish(by(), id);
        look.run();
        conferences.withdrawResults(by(), id);
    }

    private OwnProject own(Secret device) {
        var key = DeviceKey.of(device);
        return new OwnProject(key, responsible.projects(key).getFirst().id());
    }

    private Inquiry inquiry(Secret device) {
        return responsible.project(own(device)).project().inquiry();
    }

    private Secret letIn(String project, String institution) {
        var device = Secret.fresh();
        letIn(project, institution, device);
        return device;
    }

    private void letIn(String project, String institution, Secret device) {
        links.open(
                secret(requests.request(by(), project, Inquiry.NONE, institution)
                        .address()),
                DeviceKey.of(device));
    }

    private String link(Duration valid) {
        return links.issue(by(), ResponsibleLink.KIND, UUID.randomUUID(), valid).address();
    }

    private String used() {
        var address = link(Duration.ofDays(9));
        links.open(secret(address), stage.device());
        return address;
    }

    private static Secret secret(String address) {
        return new Secret(address.substring(address.lastIndexOf('/') + 1));
    }

    /** A bundle with a long heading, and single cards beside it. @return all of them */
    private List<ContributionId> bundle(GroupPage group, Secret writer) {
        var cards = cards(group, writer);
        groups.nextPhase(by(), group.id(), Phase.COLLECT);
        clusters.bundle(by(), group.id(), Set.of(cards.get(0), cards.get(2)), LONG);
        return cards;
    }

    /** Somebody who reads from right to left, and has written. */
    private Secret arabic(GroupPage group) {
        var device = Secret.fresh();
        if (joining.join(
                        DeviceKey.of(device),
                        Objects.requireNonNull(group.code()).value(),
                        "ar")
                instanceof Joining.Joined joined) {
            capture.capture(
                    joined.participant(),
                    ContributionId.next(),
                    new CardDraft(Kind.NEED, "حافلة يوم الأحد إلى Wolfshagen.", null, "ar"));
        }
        return device;
    }

    /** Somebody in a group that has not begun. */
    private Secret arriving(ConferenceId conference) {
        var group = group(conference, "Begegnung und Ehrenamt", Set.of());
        groups.previousPhase(by(), group.id(), Phase.COLLECT);
        stage.participant(group);
        return joined(group);
    }

    private void prioritise(GroupPage group, Membership giver) {
        var cluster = boards.board(by(), group.id()).clusters().getFirst().id();
        groups.nextPhase(by(), group.id(), Phase.CLUSTER);
        dots.give(giver, Thing.of(cluster));
        dots.give(giver, Thing.of(cluster));
        dots.countOnPaper(by(), group.id(), Thing.of(cluster), 0, 12);
        dots.reveal(by(), group.id());
    }

    private void close(GroupPage group) {
        for (var phase = group.phase();
                phase != Phase.CLOSED;
                phase = stage.now(group.id()).phase()) {
            groups.nextPhase(by(), group.id(), phase);
        }
    }

    /** A group of its own that bundles, and in which two said nearly the same. */
    GroupPage saidTwice() {
        var group = stage.group(stage.conference());
        stage.card(stage.participant(group), Kind.NEED, "Sonntags fährt kein Bus nach Wolfshagen.");
        stage.card(stage.participant(group), Kind.NEED, "Nach Wolfshagen fährt sonntags kein Bus");
        stage.card(stage.participant(group), Kind.WORKS_WELL, LONG);
        stage.leadTo(group.id(), Phase.CLUSTER);
        return group;
    }

    /** A conference of its own whose coordinator made themes of what two groups said, and showed them to the hall. */
    ConferenceId themed() {
        var conference = stage.conference();
        var one = stage.group(conference);
        var other = stage.group(conference);
        var bus = stage.card(stage.participant(one), Kind.NEED, "Sonntags fährt kein Bus nach Wolfshagen.");
        var late = stage.card(stage.participant(other), Kind.LESSON_LEARNED, LONG + " " + LONG);
        stage.card(stage.participant(other), Kind.WORKS_WELL, "Die Fahrradwerkstatt am Bahnhof.");
        scribes.write(
                by(),
                one.id(),
                ContributionId.next(),
                Voice.next("Diakonie Harz"),
                new CardDraft(Kind.NEED, "Mehr Zeit für Beratung.", null, "de"));
        themes.reveal(by(), themes.make(by(), conference, Set.of(bus, late), "Unterwegs am Wochenende"), true);
        themes.reveal(by(), themes.make(by(), conference, Set.of(late), LONG), true);
        recommendations.word(
                by(),
                conference,
                Set.of(bus),
                new RecommendationDraft(
                        "Rufbus am Sonntag",
                        "",
                        stage.fields(conference).getFirst().id()));
        return conference;
    }
}
