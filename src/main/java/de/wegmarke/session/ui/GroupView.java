package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.CollectingDesk;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.conference.TimeDesk;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.GroupAddress;
import de.wegmarke.conference.ui.ShowDoor;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.ui.RecommendationForm;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The moderator's screen of one group: its phase, its cards, and the recommendations worded from them. */
@Route(value = ConferenceRoutes.GROUP, layout = MainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
class GroupView extends Composite<Main> implements BeforeEnterObserver, Titled {

    private final BoardDesk boards;
    private final ModerationDesk moderation;
    private final ClusterDesk clusters;
    private final DotDesk dots;
    private final GroupDesk groups;
    private final TimeDesk times;
    private final CueDesk cues;
    private final CollectingDesk collecting;
    private final ConferenceDesk conferences;
    private final RecommendationDesk recommendations;
    private final LiveTopics topics;
    private final ShowDesk shows;
    private final Settings settings;
    private final Person by;
    private final Clock clock;
    private String name = "";

    GroupView(
            BoardDesk boards,
            ModerationDesk moderation,
            ClusterDesk clusters,
            DotDesk dots,
            GroupDesk groups,
            TimeDesk times,
            CueDesk cues,
            CollectingDesk collecting,
            ConferenceDesk conferences,
            RecommendationDesk recommendations,
            LiveTopics topics,
            CurrentPerson current,
            ShowDesk shows,
            Settings settings,
            Clock clock) {
        this.shows = shows;
        this.settings = settings;
        this.clock = clock;
        this.boards = boards;
        this.moderation = moderation;
        this.clusters = clusters;
        this.dots = dots;
        this.groups = groups;
        this.times = times;
        this.cues = cues;
        this.collecting = collecting;
        this.conferences = conferences;
        this.recommendations = recommendations;
        this.topics = topics;
        this.by = current.get();
        getContent().addClassNames("wm-led-group");
    }

    /** Asked before anything is shown: only who leads the group may see it so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.led(by, GroupAddress.wanted(event));
        name = getTranslation("contribution.group", group.number(), group.name());
        getContent().removeAll();
        show(group);
    }

    private void show(GroupPage group) {
        var fields = conferences.fields(by, group.conference());
        var steering = new PhaseSteering(groups, by, group.id(), new TimeSteering(times, by, group.id(), clock));
        var giving = new DotSteering(dots, by, group.id());
        var cards = new LedCards(moderation, clusters, dots, by, () -> boards.board(by, group.id()));
        var worded = new WordedHere(recommendations, by, group.id());
        var form = new RecommendationForm(group.id(), fields)
                .begin("", "", group.fields().getFirst());
        var wording = new LedWording(form, draft -> {
            var number = recommendations.word(by, group.conference(), cards.chosen(), draft);
            cards.chooseNone();
            worded.say(number);
        });
        var bar = new ChosenBar(clusters, by, cards, wording);
        var heads = new Heads(groups, by, group.id());
        var did = new WhoDidWhat(fields);
        var given = new CuesGiven(cues, by, group.id());
        var head = new LedHead(
                group,
                heads,
                new ShowDoor(shows, by, new Show(group.conference(), group.id()), settings),
                new CollectingSteering(collecting, by, group.id()));
        getContent().add(head, steering, given, did, giving, wording, cards, worded, bar);
        topics.follow(cards, group.id().topic(), () -> {
            var board = boards.board(by, group.id());
            head.show(board);
            given.show(board);
            steering.show(board);
            giving.show(board);
            wording.show(board, by);
            cards.show(board);
            did.show(board);
        });
        topics.follow(given, group.id().cues(), given::look);
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
