package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.EditionPage;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One edition of the guidelines: a draft is written and adopted here, an adopted one is read. */
@Route(value = GuidelineRoutes.EDITION, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class EditionView extends Main implements BeforeEnterObserver, Titled {

    private final GuidelineDesk desk;
    private final CurrentPerson person;
    private final LiveTopics topics;
    private final H1 heading = new H1();
    private final FieldTrouble trouble = new FieldTrouble();
    private final Paragraph saved = new Paragraph();

    EditionView(GuidelineDesk desk, CurrentPerson person, LiveTopics topics) {
        this.desk = desk;
        this.person = person;
        this.topics = topics;
        addClassName("wm-page");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public String title() {
        return heading.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(desk.edition(
                person.get(), id(event.getRouteParameters().get("edition").orElseThrow(NotFound::new))));
    }

    private static EditionId id(String part) {
        try {
            return new EditionId(UUID.fromString(part));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound();
        }
    }

    private void show(EditionPage page) {
        removeAll();
        heading.setText(page.title());
        var back = new Way(GuidelineRoutes.EDITIONS, getTranslation("guideline.all"));
        back.addClassName("wm-link");
        var state = page.adopted()
                ? new StateTag(Stone.DONE, getTranslation("guideline.state.adopted"))
                : new StateTag(Stone.OPEN, getTranslation("guideline.state.draft"));
        add(back, heading, state);
        if (page.adopted()) {
            add(new EditionReading(page));
        } else {
            write(page);
        }
    }

    private void write(EditionPage page) {
        var form = new EditionForm(page);
        var save = new Button(getTranslation("guideline.save"), pressed -> save(page.id(), form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new FieldsOfAction(desk, person, page.id());
        topics.follow(fields, page.id().topic(), fields::look);
        var adopt = new Button(getTranslation("guideline.adopt"), pressed -> {
            if (save(page.id(), form)) {
                askToAdopt(page.id(), fields);
            }
        });
        saved.setText("");
        // Saved is what was saved, and nothing that was typed since.
        form.getElement()
                .executeJs(
                        "['input', 'change'].forEach(wrote => this.addEventListener(wrote, () => $0.textContent = ''))",
                        saved.getElement());
        add(form, new Actions(save), saved, fields, trouble, new Actions(adopt));
    }

    private boolean save(EditionId id, EditionForm form) {
        saved.setText("");
        var done = form.save(
                seen -> desk.word(person.get(), id, seen, form.draft()),
                () -> new EditionForm(desk.edition(person.get(), id)));
        if (done) {
            var stored = desk.edition(person.get(), id);
            form.fill(stored);
            heading.setText(stored.title());
            saved.setText(getTranslation("guideline.saved"));
        }
        return done;
    }

    /** What is adopted stays for ever: it is what stands on the screen, and nothing that somebody else wrote meanwhile. */
    private void askToAdopt(EditionId id, FieldsOfAction fields) {
        var page = desk.edition(person.get(), id);
        if (!fields.shown().equals(page.fields())) {
            fields.look();
            throw new Conflict();
        }
        new Question(
                        getTranslation("guideline.adopt.question"),
                        getTranslation("guideline.adopt.consequence"),
                        getTranslation("guideline.adopt"),
                        () -> adopt(page))
                .open();
    }

    private void adopt(EditionPage seen) {
        try {
            if (trouble.attempt(() -> desk.adopt(person.get(), seen.id(), seen.version()))) {
                show(desk.edition(person.get(), seen.id()));
                Keyboard.toPart(heading);
            }
        } catch (Conflict other) {
            show(desk.edition(person.get(), seen.id()));
            throw other;
        }
    }
}
