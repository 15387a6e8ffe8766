package de.wegmarke.conference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.guideline.ui.GuidelineRoutes;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters a new conference, or changes a known one. */
@Route(value = ConferenceRoutes.NEW, layout = MainLayout.class)
@RouteAlias(value = ConferenceRoutes.EDIT, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ConferenceFormView extends Main implements BeforeEnterObserver, Titled {

    private final ConferenceDesk conferences;
    private final GuidelineDesk guidelines;
    private final CurrentPerson person;
    private final Clock clock;
    private @Nullable ConferencePage known;

    ConferenceFormView(ConferenceDesk conferences, GuidelineDesk guidelines, CurrentPerson person, Clock clock) {
        this.conferences = conferences;
        this.guidelines = guidelines;
        this.person = person;
        this.clock = clock;
        addClassName("wm-page");
    }

    @Override
    public String title() {
        return known == null
                ? getTranslation("conference.form.new")
                : getTranslation("conference.form.edit", known.title());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        known = event.getRouteParameters()
                .get("slug")
                .map(slug -> conferences.conference(person.get(), slug))
                .orElse(null);
        removeAll();
        add(new H1(title()));
        if (guidelines.adopted(person.get()).isEmpty()) {
            var way = new Way(GuidelineRoutes.editions(), getTranslation("conference.form.to-guidelines"));
            add(Notice.mark(getTranslation("conference.form.no-edition")).with(way));
        }
        var form = fresh();
        Optional.ofNullable(known).ifPresent(form::fill);
        var save = new Button(getTranslation("conference.form.save"), pressed -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Way(day(known), getTranslation("ui.cancel"));
        back.addClassNames("wm-button", "wm-button-plain");
        back.getElement().setAttribute("data-cancel", true);
        add(form, new Actions(save, back));
    }

    private ConferenceForm fresh() {
        return new ConferenceForm(guidelines.adopted(person.get()), clock.getZone());
    }

    private void save(ConferenceForm form) {
        if (known == null) {
            form.save(() -> {
                var id = conferences.prepare(person.get(), form.draft());
                leave(conferences.conference(person.get(), id));
            });
            return;
        }
        var page = known;
        var saved = form.save(
                seen -> conferences.word(person.get(), page.id(), seen, form.draft()),
                () -> fresh().fill(conferences.conference(person.get(), page.id())));
        if (saved) {
            leave(page);
        }
    }

    private void leave(ConferencePage page) {
        Onward.to(day(page));
    }

    private static String day(@Nullable ConferencePage page) {
        return page == null ? ConferenceRoutes.DAY : ConferenceRoutes.day(page.slug());
    }
}
