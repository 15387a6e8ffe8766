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
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Sets up a group of a conference, or changes a known one and its code. */
@Route(value = ConferenceRoutes.NEW_GROUP, layout = MainLayout.class)
@RouteAlias(value = ConferenceRoutes.EDIT_GROUP, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class GroupFormView extends Main implements BeforeEnterObserver, Titled {

    private final ConferenceDesk conferences;
    private final GroupDesk groups;
    private final AccountDesk accounts;
    private final CurrentPerson person;
    private @Nullable GroupPage known;

    GroupFormView(ConferenceDesk conferences, GroupDesk groups, AccountDesk accounts, CurrentPerson person) {
        this.conferences = conferences;
        this.groups = groups;
        this.accounts = accounts;
        this.person = person;
        addClassName("wm-page");
    }

    @Override
    public String title() {
        return known == null
                ? getTranslation("conference.group-form.new")
                : getTranslation("conference.group-form.edit", known.number(), known.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var conference = conferences.conference(
                person.get(), event.getRouteParameters().get("slug").orElseThrow(NotFound::new));
        known = event.getRouteParameters()
                .get("group")
                .map(id -> groups.led(person.get(), GroupAddress.id(id)))
                .orElse(null);
        if (known != null && !known.conference().equals(conference.id())) {
            throw new NotFound();
        }
        removeAll();
        add(new H1(title()));
        var form = fresh(conference);
        if (known != null) {
            form.fill(known);
        }
        var save = new Button(getTranslation("conference.form.save"), pressed -> save(form, conference));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Way(day(conference), getTranslation("ui.cancel"));
        back.addClassNames("wm-button", "wm-button-plain");
        back.getElement().setAttribute("data-cancel", true);
        add(form, new Actions(save, back));
        if (known != null) {
            add(new CodeSection(groups, person, known));
        }
    }

    private GroupForm fresh(ConferencePage conference) {
        return new GroupForm(conferences.fields(person.get(), conference.id()), accounts.moderators(person.get()));
    }

    private void save(GroupForm form, ConferencePage conference) {
        var group = known;
        var saved = group == null
                ? form.save(() -> groups.setUp(person.get(), conference.id(), form.draft()))
                : form.save(
                        seen -> groups.word(person.get(), group.id(), seen, form.draft()),
                        () -> fresh(conference).fill(groups.led(person.get(), group.id())));
        if (saved) {
            Onward.to(day(conference));
        }
    }

    private static String day(ConferencePage conference) {
        return ConferenceRoutes.day(conference.slug());
    }
}
