package de.wegmarke.session.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.parts.QrCode;
import de.wegmarke.ui.parts.Say;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How whoever comes in joins: the picture for phones, the code, where to type it, and how many are in. */
class WallJoin extends Aside {

    private final transient GroupDesk groups;
    private final transient Person by;
    private final GroupId group;
    private final transient Settings settings;
    private final Paragraph heads = new Paragraph();
    private @Nullable JoinCode shown;

    WallJoin(GroupDesk groups, Person by, GroupId group, Settings settings) {
        this.groups = groups;
        this.by = by;
        this.group = group;
        this.settings = settings;
        addClassName("wm-join");
        getElement().setAttribute("aria-label", getTranslation("conference.join.title"));
        count();
    }

    /** How many have joined by now. */
    void count() {
        Say.in(
                heads,
                getTranslation("conference.heads", groups.attendance(by, group).joined()));
    }

    /** Without a code nobody new comes in, and there is nothing to be shown. */
    void show(Board board) {
        var code = board.group().openCode().orElse(null);
        setVisible(code != null && !board.isOver());
        if (!Objects.equals(code, shown)) {
            shown = code;
            removeAll();
            if (code != null) {
                draw(code);
            }
        }
    }

    private void draw(JoinCode code) {
        var drawing = QrCode.svg(
                settings.address("/j/" + code.value()), getTranslation("conference.sheet.qr", code.spoken()));
        var letters = new Paragraph();
        letters.addClassName("wm-code");
        letters.getElement().setAttribute("translate", "no").setAttribute("dir", "ltr");
        Arrays.stream(code.spoken().split("[ -]", -1)).map(Span::new).forEach(letters::add);
        var where = new Paragraph(settings.base().getAuthority());
        where.addClassName("wm-join-where");
        where.getElement().setAttribute("translate", "no").setAttribute("dir", "ltr");
        add(
                new H2(getTranslation("conference.join.title")),
                new Html("<div>" + drawing + "</div>"),
                where,
                letters,
                heads);
    }
}
