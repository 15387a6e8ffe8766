package de.wegmarke.conference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.Way;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The code by which one joins a group: replace it, block it, print it (J1). */
class CodeSection extends Section {

    private final GroupDesk groups;
    private final CurrentPerson person;
    private final GroupPage group;
    private transient @Nullable JoinCode shown;
    private final Paragraph code = new Paragraph();
    private final Button block = new Button(getTranslation("conference.code.block"), pressed -> askToBlock());

    CodeSection(GroupDesk groups, CurrentPerson person, GroupPage group) {
        this.groups = groups;
        this.person = person;
        this.group = group;
        addClassName("wm-code-section");
        var heading = new H2(getTranslation("conference.code"));
        heading.setId("wm-code");
        getElement().setAttribute("aria-labelledby", "wm-code");
        code.getElement().setAttribute("role", "status");
        var sheet = new Way(ConferenceRoutes.sheet(group.id()), getTranslation("conference.sheet"));
        sheet.addClassName("wm-button");
        var fresh = new Button(getTranslation("conference.code.replace"), pressed -> askToReplace());
        add(heading, code, new Actions(sheet, fresh, block));
        look();
    }

    private void look() {
        var now = groups.led(person.get(), group.id()).code();
        shown = now;
        code.setText(
                now == null
                        ? getTranslation("conference.code.blocked")
                        : getTranslation("conference.code.is", now.spoken()));
        block.setEnabled(now != null);
    }

    /** What somebody else did meanwhile is shown in any case. */
    private void change(Runnable deed) {
        try {
            deed.run();
        } finally {
            look();
        }
    }

    private void askToReplace() {
        var seen = shown;
        new Question(
                        getTranslation("conference.code.replace.question"),
                        getTranslation("conference.code.replace.consequence"),
                        getTranslation("conference.code.replace"),
                        () -> change(() -> groups.replaceCode(person.get(), group.id(), seen)))
                .open();
    }

    private void askToBlock() {
        var seen = Objects.requireNonNull(shown);
        new Question(
                        getTranslation("conference.code.block.question"),
                        getTranslation("conference.code.block.consequence"),
                        getTranslation("conference.code.block"),
                        () -> change(() -> groups.revokeCode(person.get(), group.id(), seen)))
                .open();
    }
}
