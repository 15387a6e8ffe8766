package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.wegmarke.project.StepCard;
import de.wegmarke.project.StepDraft;
import de.wegmarke.shared.NotFound;
import de.wegmarke.ui.parts.TheirVersion;
import de.wegmarke.ui.parts.When;

/** Where a step is worded anew. If somebody else was faster, both versions are shown (A1). */
class StepWordingForm extends Div {

    private final TheirVersion both = new TheirVersion();
    private final StepForm form;
    private final String number;
    private final ProjectParts parts;
    private final Runnable done;
    private StepCard seen;

    StepWordingForm(String number, ProjectParts parts, StepCard seen, Runnable done) {
        this.number = number;
        this.parts = parts;
        this.seen = seen;
        this.done = done;
        form = new StepForm(this::save, done, this::compare);
        form.fill(seen.draft());
        addClassName("wm-form");
        add(new H3(getTranslation("project.step-edit", seen.what())), form, both);
    }

    private void save(StepDraft draft) {
        parts.projects().wordStep(parts.person().get(), number, seen.id(), seen.draft(), draft);
    }

    private void compare() {
        seen = parts.projects().page(number).steps().stream()
                .filter(step -> step.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var day = When.day(seen.due(), getLocale());
        both.show(form.told(seen.draft(), day), this::again, () -> form.fill(seen.draft()));
    }

    private void again() {
        if (form.attempt(this::save)) {
            done.run();
        }
    }
}
