package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import de.wegmarke.people.AuditDesk;
import de.wegmarke.people.AuditKind;
import de.wegmarke.people.AuditLine;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.When;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened at the doors, the newest first, by kind if one wants, and all of it to take along. */
@Route(value = PeopleRoutes.AUDIT, layout = MainLayout.class)
@RolesAllowed(Role.Names.ADMIN)
class AuditView extends Main implements Titled {

    private static final int PORTION = 50;
    private static final String DOWNLOAD = "../audit.csv";

    private final AuditDesk desk;
    private final Person admin;
    private final Clock clock;
    private final Select<AuditKind> kind = new Select<>();
    private final Anchor download = new Anchor(DOWNLOAD, getTranslation("people.audit-download"));
    private final Columns columns = new Columns(
            "people.audit-kind", "people.audit-at", "people.audit-who", "people.audit-about", "people.audit-from");
    private final LiveParts<AuditLine> lines;
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button(getTranslation("people.audit-more"), tap -> showMore());
    private int most = PORTION;

    AuditView(AuditDesk desk, CurrentPerson current, Clock clock) {
        this.desk = desk;
        this.admin = current.get();
        this.clock = clock;
        addClassName("wm-page");
        kind.setLabel(getTranslation("people.audit-kind"));
        kind.setItems(AuditKind.values());
        kind.setItemLabelGenerator(one -> one == null ? getTranslation("people.audit-all") : name(one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("people.audit-all"));
        kind.addValueChangeListener(chosen -> choose());
        download.setRouterIgnore(true);
        download.addClassName("wm-button");
        lines = new LiveParts<>(body, AuditLine::id, this::row);
        add(
                new H1(title()),
                new Paragraph(getTranslation("people.audit-lead")),
                kind,
                new Actions(download),
                columns.around(body),
                new Actions(more));
        look();
    }

    @Override
    public String title() {
        return getTranslation("people.audit");
    }

    private void choose() {
        most = PORTION;
        download.setHref(kind.getOptionalValue()
                .map(chosen -> DOWNLOAD + "?kind=" + chosen)
                .orElse(DOWNLOAD));
        look();
    }

    /** The keyboard goes to the first that is new. */
    private void showMore() {
        var next = most;
        most += PORTION;
        look();
        body.getChildren().skip(next).findFirst().ifPresent(Keyboard::toPart);
    }

    /** One more than is shown, which tells whether there are more. */
    private void look() {
        var found = desk.latest(admin, kind.getOptionalValue(), most + 1);
        lines.show(found.stream().limit(most).toList());
        more.setVisible(found.size() > most);
    }

    private NativeTableRow row(AuditLine line) {
        return columns.row(
                name(line.kind()),
                When.moment(line.at(), clock, getLocale()),
                named(line.whoName(), line.who()),
                about(line),
                line.address());
    }

    private String about(AuditLine line) {
        var words = Stream.of(line.detail().split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> getTranslation("people.audit-word." + word));
        var about = line.about() == null ? Stream.<String>empty() : Stream.of(named(line.aboutName(), line.about()));
        return Stream.concat(about, words).collect(Collectors.joining(", "));
    }

    /** Whoever has no name any more, or is no person, still has an id, of which the end tells it from others here. */
    private static String named(@Nullable String name, @Nullable UUID id) {
        var shown = Objects.toString(id, "–");
        return name == null ? shown.substring(shown.lastIndexOf('-') + 1) : name;
    }

    private String name(AuditKind one) {
        return getTranslation("people.audit." + one);
    }
}
