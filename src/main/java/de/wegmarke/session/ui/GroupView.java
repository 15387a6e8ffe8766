package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.GroupAddress;
import de.wegmarke.conference.ui.ShowDoor;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.ui.RecommendationForm;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The moderator's screen of one group: its phase, its cards, and the recommendations worded from them. */
@Route(value = ConferenceRoutes.GROUP, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class GroupView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private final SaidAlready said;
    private final LeadingDesks desks;
    private final LiveTopics topics;
    private final Settings settings;
    private final Person by;
    private final Clock clock;
    private String name = "";

    GroupView(
            LeadingDesks desks,
            SaidAlready said,
            LiveTopics topics,
            CurrentPerson current,
            Settings settings,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.said = said;
        this.desks = desks;
        this.topics = topics;
        this.by = current.get();
        getContent().addClassNames("wm-led-group");
    }

    /** Asked before anything is shown: only who leads the group may see it so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = desks.groups().led(by, GroupAddress.wanted(event));
        name = getTranslation("contribution.group", group.number(), group.name());
        getContent().removeAll();
        show(group);
    }

    private void show(GroupPage group) {
        var fields = desks.conferences().fields(by, group.conference());
        var steering = new PhaseSteering(
                desks.groups(), by, group.id(), new TimeSteering(desks.times(), by, group.id(), clock));
        var giving = new DotSteering(desks.dots(), by, group.id());
        var watched = desks.conferences().conference(by, group.conference()).watchWords();
        var cards = new LedCards(
                new CardDeeds(desks.moderation(), desks.translations(), desks.attention(), by, watched),
                desks.clusters(),
                desks.dots(),
                () -> desks.boards().board(by, group.id()));
        var writing = new WritingNow(desks.unfinished(), by, group.id());
        var worded = new WordedHere(desks.recommendations(), desks.volunteers(), writing, by, group.id(), fields);
        var form = new RecommendationForm(group.id(), fields)
                .begin("", "", group.fields().getFirst());
        var wording = new LedWording(form, writing, draft -> {
            var number = desks.recommendations().word(by, group.conference(), cards.chosen(), draft);
            cards.chooseNone();
            worded.say(number);
        });
        var bar = new ChosenBar(desks.clusters(), by, said, cards, wording);
        var heads = new Heads(desks.groups(), by, group.id());
        var did = new WhoDidWhat(fields);
        var nearly = new NearlyTheSame(said, both -> cards.choose(both, true));
        var given = new CuesGiven(desks.cues(), by, group.id(), clock);
        var head = new LedHead(
                group,
                heads,
                new ShowDoor(desks.shows(), by, new Show(group.conference(), group.id()), settings),
                new QuestionSteering(desks.questions(), desks.groups(), by, group.id()),
                new CollectingSteering(desks.collecting(), by, group.id()),
                new DoorSteering(desks.admission(), by, group.id()));
        getContent().add(head, steering, given, did, nearly, giving, writing, wording, cards, worded, bar);
        topics.follow(cards, group.id().topic(), () -> {
            var board = desks.boards().board(by, group.id());
            head.show(board);
            given.show(board);
            steering.show(board);
            giving.show(board);
            wording.show(board, by);
            worded.show(board);
            cards.show(board);
            did.show(board);
            nearly.show(board);
        });
        topics.follow(given, group.id().cues(), () -> {
            given.look();
            writing.look();
            did.show(desks.drafts().count(by, group.id()));
        });
        topics.follow(heads, group.conference().topic(), () -> {
            heads.show();
            worded.show();
            did.show(heads.joined(), worded.count());
        });
    }

    @Override
    public String title() {
        return name;
    }
}
