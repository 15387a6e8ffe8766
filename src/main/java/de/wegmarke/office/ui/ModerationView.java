package de.wegmarke.office.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.contribution.ModerationLine;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.web.Csv;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was hidden and shown again, by whom and why, the latest first, and all of it to take along (C5). */
@Route(value = ContributionRoutes.MODERATION, layout = MainLayout.class)
@RolesAllowed({Role.Names.COORDINATOR, Role.Names.MODERATOR})
class ModerationView extends Main implements Titled {

    private static final int PORTION = 50;
    private static final int ALL = 100_000;
    private static final String FILE = "wegmarke-moderation.csv";

    private final ModerationDesk desk;
    private final Person by;
    private final LiveList<ModerationLine> list;
    private final EmptyPlace empty = new EmptyPlace(getTranslation("office.moderation.none"));
    private final Button more = new Button(getTranslation("office.moderation.more"), tap -> showMore());
    private int most = PORTION;

    ModerationView(ModerationDesk desk, CurrentPerson current, Clock clock) {
        this.desk = desk;
        this.by = current.get();
        addClassName("wm-page");
        list = new LiveList<>(ModerationLine::id, line -> new ModerationItem(line, clock));
        var download = new Anchor(
                DownloadHandler.fromInputStream(asked -> table()), getTranslation("office.moderation.download"));
        download.addClassName("wm-button");
        download.getElement().setAttribute("download", FILE);
        add(
                new H1(title()),
                new Paragraph(getTranslation("office.moderation.lead")),
                new Actions(download),
                empty,
                list,
                new Actions(more));
        look();
        download.setVisible(!empty.isVisible());
    }

    @Override
    public String title() {
        return getTranslation("office.moderation");
    }

    /** The keyboard goes to the first that is new. */
    private void showMore() {
        var next = most;
        most += PORTION;
        look();
        list.getChildren().skip(next).findFirst().ifPresent(Keyboard::toPart);
    }

    /** One more than is shown, which tells whether there are more. */
    private void look() {
        var found = desk.log(by, most + 1);
        list.show(found.stream().limit(most).toList());
        empty.setVisible(found.isEmpty());
        more.setVisible(found.size() > most);
    }

    /** In the program's words: other programs read it. */
    private DownloadResponse table() {
        var head = Csv.row(Stream.of("at", "deed", "who", "conference", "group", "card", "text", "because"));
        var rows = desk.log(by, ALL).stream()
                .map(line -> Csv.row(Stream.of(
                        line.at(),
                        line.deed(),
                        line.who(),
                        line.conference(),
                        line.groupName(),
                        line.card(),
                        line.text(),
                        line.because())))
                .collect(Collectors.joining());
        var bytes = (head + rows).getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), FILE, Csv.TYPE, bytes.length);
    }
}
