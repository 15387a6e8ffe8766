package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.TheirVersion;

/** Where a project is worded anew. If somebody else was faster, both versions are shown (A1). */
class ProjectWordingForm extends Div {

    private final ProjectFields fields;
    private final FieldTrouble trouble = new FieldTrouble();
    private final TheirVersion both = new TheirVersion();
    private final ProjectParts parts;
    private final Runnable done;
    private ProjectPage seen;

    ProjectWordingForm(ProjectParts parts, ConferenceId conference, ProjectPage seen, Runnable done) {
        this.parts = parts;
        this.seen = seen;
        this.done = done;
        var edition = parts.conferences().conference(conference).edition();
        fields = new ProjectFields(parts.guidelines().fields(edition));
        fields.fill(seen.draft());
        fields.tellAt(trouble);
        addClassName("wm-form");
        add(
                fields,
                trouble,
                both,
                new Actions(
                        new Button(getTranslation("project.save"), click -> save()),
                        new Button(getTranslation("ui.cancel"), click -> done.run())));
        fields.begin();
    }

    private void save() {
        var number = seen.card().number();
        try {
            if (trouble.attempt(() -> parts.projects()
                    .word(parts.person().get(), number, seen.card().version(), fields.draft()))) {
                done.run();
            }
        } catch (Conflict faster) {
            compare(parts.projects().page(number));
        }
    }

    /** A new step or report meanwhile is no reason to ask; other words are. */
    private void compare(ProjectPage now) {
        var reworded = !now.draft().equals(seen.draft());
        seen = now;
        if (reworded) {
            both.show(fields.told(now.draft()), this::save, () -> fields.fill(now.draft()));
        } else {
            save();
        }
    }
}
