package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.Account;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.AccountLine;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.StateTag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Everybody who logs in, and what an administrator does with their accounts. */
@Route(value = PeopleRoutes.PEOPLE, layout = MainLayout.class)
@RolesAllowed(Role.Names.ADMIN)
class PeopleView extends Main implements Titled {

    private final AccountDesk desk;
    private final Person admin;
    private final ZoneId zone;
    private final NativeTableBody lines = new NativeTableBody();

    PeopleView(AccountDesk desk, CurrentPerson current, LiveTopics topics, Clock clock) {
        this.desk = desk;
        this.zone = clock.getZone();
        this.admin = current.get();
        addClassName("wm-page");
        var create = new Button(getTranslation("people.create"), tap -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var table = new NativeTable(head(), lines);
        table.addClassName("wm-steps");
        var frame = new Div(table);
        frame.addClassName("wm-scroll");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title());
        add(new H1(title()), new Actions(create), frame);
        topics.follow(lines, Account.PEOPLE, () -> show(desk.all(admin)));
    }

    @Override
    public String title() {
        return getTranslation("people.accounts");
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var key : List.of("people.name", "people.username", "people.roles", "people.state", "people.actions")) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private void show(List<AccountLine> people) {
        lines.removeAll();
        people.forEach(person -> lines.add(line(person)));
    }

    private NativeTableRow line(AccountLine person) {
        var name = new NativeTableHeaderCell(person.name());
        name.getElement().setAttribute("scope", "row");
        var roles = person.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role-" + role))
                .collect(Collectors.joining(", "));
        return new NativeTableRow(
                name,
                new NativeTableCell(new Span(person.username())),
                new NativeTableCell(new Span(roles)),
                new NativeTableCell(state(person)),
                new NativeTableCell(actions(person)));
    }

    private StateTag state(AccountLine person) {
        if (!person.active()) {
            return new StateTag(Stone.PARKED, getTranslation("people.deactivated"));
        }
        return person.hasPassword()
                ? new StateTag(Stone.DONE, getTranslation("people.active"))
                : new StateTag(Stone.OPEN, getTranslation("people.no-password"));
    }

    private Actions actions(AccountLine person) {
        if (!person.active()) {
            return new Actions(button("people.reactivate", person, () -> desk.reactivate(admin, person.id())));
        }
        var actions = new Actions(
                button("people.edit", person, () -> edit(person)),
                button("people.link-set-password", person, () -> showLink(person.id(), person.name())));
        if (!person.id().equals(admin.id())) {
            actions.add(button("people.deactivate", person, () -> askToDeactivate(person)));
        }
        return actions;
    }

    /** A button whose name says to a screen reader whom it is about. */
    private Button button(String key, AccountLine person, Runnable then) {
        var button = new Button(getTranslation(key), tap -> then.run());
        button.setAriaLabel(getTranslation("people.action-for", getTranslation(key), person.name()));
        return button;
    }

    private void create() {
        var form = new PersonForm();
        var made = new AtomicReference<AccountId>();
        new PersonDialog(
                        getTranslation("people.create"),
                        form,
                        () -> form.save(() -> made.set(desk.create(admin, form.username(), form.name(), form.roles()))),
                        () -> showLink(made.get(), form.name()))
                .open();
    }

    private void edit(AccountLine person) {
        var form = new PersonForm(person);
        new PersonDialog(
                        getTranslation("people.edit"),
                        form,
                        () -> form.save(
                                seen -> desk.edit(admin, person.id(), form.name(), form.roles(), seen),
                                () -> new PersonForm(now(person.id()))),
                        () -> {})
                .open();
    }

    private AccountLine now(AccountId id) {
        return desk.all(admin).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void showLink(AccountId id, String name) {
        new OneTimeAddressDialog(name, desk.resetLink(admin, id), zone).open();
    }

    private void askToDeactivate(AccountLine person) {
        new Question(
                        getTranslation("people.deactivate-question", person.name()),
                        getTranslation("people.deactivate-consequence"),
                        getTranslation("people.deactivate"),
                        () -> desk.deactivate(admin, person.id()))
                .open();
    }
}
