package de.wegmarke.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.conference.ui.GroupAddress;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.PlainLayout;
import de.wegmarke.ui.Titled;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The group's big screen: what it is about now, who may still come, what it has on the table. It only shows. */
@Route(value = ConferenceRoutes.WALL, layout = PlainLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.COORDINATOR})
@StyleSheet(MainLayout.STYLE)
class WallView extends Composite<Main> implements BeforeEnterObserver, Titled {

    /** A projector that sleeps shows nothing; asked anew whenever the screen comes back into sight. */
    private static final String STAY_AWAKE = """
            const wake = () => document.visibilityState === 'visible'
                && navigator.wakeLock?.request('screen').catch(() => {});
            wake();
            document.addEventListener('visibilitychange', wake);""";

    private final BoardDesk boards;
    private final GroupDesk groups;
    private final ConferenceDesk conferences;
    private final RecommendationDesk recommendations;
    private final LiveTopics topics;
    private final Settings settings;
    private final Clock clock;
    private final Person by;
    private String name = "";

    WallView(
            BoardDesk boards,
            GroupDesk groups,
            ConferenceDesk conferences,
            RecommendationDesk recommendations,
            LiveTopics topics,
            CurrentPerson current,
            Settings settings,
            Clock clock) {
        this.boards = boards;
        this.groups = groups;
        this.conferences = conferences;
        this.recommendations = recommendations;
        this.topics = topics;
        this.settings = settings;
        this.clock = clock;
        this.by = current.get();
        getContent().addClassName("wm-wall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = groups.led(by, GroupAddress.wanted(event));
        name = getTranslation("session.wall.title", group.number(), group.name());
        getContent().removeAll();
        show(group);
        getElement().executeJs(STAY_AWAKE);
    }

    private void show(GroupPage group) {
        var head = new WallHead(
                group, conferences.conference(by, group.conference()).title(), clock);
        var table = new WallTable();
        var join = new WallJoin(groups, by, group.id(), settings);
        var middle = new Div(table, join);
        middle.addClassName("wm-wall-middle");
        getContent().add(head, middle);
        topics.follow(table, group.id().topic(), () -> {
            var board = boards.board(by, group.id());
            head.show(board);
            table.show(board);
            join.show(board);
        });
        topics.follow(
                head, group.conference().outcomes(), () -> table.showWorded(recommendations.raisedBy(by, group.id())));
        topics.follow(join, group.conference().topic(), join::count);
    }

    @Override
    public String title() {
        return name;
    }
}
