package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.Account;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.AccountLine;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.LinkLine;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.When;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Everybody who logs in, and what an administrator does with their accounts. */
@Route(value = PeopleRoutes.PEOPLE, layout = MainLayout.class)
@RolesAllowed(Role.Names.ADMIN)
class PeopleView extends Main implements Titled, PersonRow.Deeds {

    private final AccountDesk desk;
    private final PersonDoors doors;
    private final Person admin;
    private final ZoneId zone;
    private final LongRows<AccountLine> people;
    private final TextField words = new TextField(getTranslation("people.find"));
    private final Paragraph count = new Paragraph();

    PeopleView(AccountDesk desk, PersonDoors doors, CurrentPerson current, LiveTopics topics, Clock clock) {
        this.desk = desk;
        this.doors = doors;
        this.zone = clock.getZone();
        this.admin = current.get();
        addClassName("wm-page");
        var create = new Button(getTranslation("people.create"), tap -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new NativeTableBody();
        var columns = new Columns("people.name", "people.username", "people.roles", "people.state", "people.actions");
        people = new LongRows<>(
                body,
                AccountLine::id,
                person -> new PersonRow(person, person.id().equals(admin.id()), this));
        add(new H1(title()), new Actions(create), find(), columns.around(body), people.more());
        topics.follow(body, Account.PEOPLE, this::look);
    }

    @Override
    public String title() {
        return getTranslation("people.accounts");
    }

    private void create() {
        var form = new PersonForm();
        var made = new AtomicReference<AccountId>();
        new PersonDialog(
                        getTranslation("people.create"),
                        form,
                        () -> form.save(() -> made.set(desk.create(admin, form.username(), form.name(), form.roles()))),
                        () -> link(desk.account(admin, made.get())))
                .open();
    }

    @Override
    public void edit(AccountLine person) {
        var form = new PersonForm(person);
        new PersonDialog(
                        getTranslation("people.edit"),
                        form,
                        () -> form.save(
                                seen -> desk.edit(admin, person.id(), form.name(), form.roles(), seen),
                                () -> new PersonForm(desk.account(admin, person.id()))),
                        () -> {})
                .with(doors.of(admin, person.id()))
                .open();
    }

    /** A link that still opens something may be on its way: whoever makes another one is told first. */
    @Override
    public void link(AccountLine person) {
        var open = desk.openLink(admin, person.id());
        if (open.isEmpty()) {
            give(person, open);
            return;
        }
        var until = When.written(LocalDate.ofInstant(open.get().expires(), zone), getLocale());
        new Question(
                        getTranslation("people.link-again-question", person.name()),
                        getTranslation("people.link-again-consequence", until),
                        getTranslation("people.link-again"),
                        () -> give(person, open))
                .open();
    }

    /** Under the name as it is kept, not as it was typed. */
    private void give(AccountLine person, Optional<LinkLine> seen) {
        new OneTimeAddressDialog(person.name(), desk.resetLink(admin, person.id(), seen), zone).open();
    }

    private Actions find() {
        words.setClearButtonVisible(true);
        words.addValueChangeListener(typed -> {
            people.restart();
            look();
        });
        count.getElement().setAttribute("role", "status");
        return new Actions(words, count);
    }

    private void look() {
        var named = desk.count(admin, words.getValue());
        Say.in(count, getTranslation("people.count", named));
        people.show(named, most -> desk.first(admin, words.getValue(), most));
    }

    @Override
    public void reactivate(AccountLine person) {
        desk.reactivate(admin, person.id());
        look();
    }

    @Override
    public void deactivate(AccountLine person, Runnable done) {
        new Question(
                        getTranslation("people.deactivate-question", person.name()),
                        getTranslation("people.deactivate-consequence"),
                        getTranslation("people.deactivate"),
                        () -> {
                            desk.deactivate(admin, person.id());
                            look();
                            done.run();
                        })
                .open();
    }
}
