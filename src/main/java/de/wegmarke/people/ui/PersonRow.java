package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import de.wegmarke.people.AccountLine;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.StateTag;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One person in the table. The buttons stay when the words change, and with them the keyboard's place. */
class PersonRow extends NativeTableRow implements LiveParts.Renewed<AccountLine> {

    private final NativeTableHeaderCell name = new NativeTableHeaderCell();
    private final NativeTableCell username = new NativeTableCell();
    private final NativeTableCell roles = new NativeTableCell();
    private final NativeTableCell state = new NativeTableCell();
    private final Button edit;
    private final Button link;
    private final Button deactivate;
    private final Button reactivate;
    private final boolean own;
    private AccountLine person;

    /** @param own whether it is the administrator's own account, which they cannot close */
    PersonRow(AccountLine first, boolean own, Deeds deeds) {
        person = first;
        this.own = own;
        edit = button(deeds::edit);
        link = button(deeds::link);
        deactivate = button(one -> deeds.deactivate(one, this::afterwards));
        reactivate = button(one -> {
            deeds.reactivate(one);
            afterwards();
        });
        name.getElement().setAttribute("scope", "row");
        add(
                name,
                Columns.named(username, "people.username"),
                Columns.named(roles, "people.roles"),
                Columns.named(state, "people.state"),
                Columns.named(new NativeTableCell(new Actions(edit, link, deactivate, reactivate)), "people.actions"));
        takes(first);
    }

    /** What may be done with an account. */
    interface Deeds {

        void edit(AccountLine person);

        /** Makes the link with which the person sets a password. */
        void link(AccountLine person);

        /** Asks first; the row shows it when it is done. */
        void deactivate(AccountLine person, Runnable done);

        /** The row shows it afterwards. */
        void reactivate(AccountLine person);
    }

    @Override
    public final boolean takes(AccountLine now) {
        person = now;
        Say.in(name, now.name());
        Say.in(username, now.username());
        Say.in(
                roles,
                now.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("people.role-" + role))
                        .collect(Collectors.joining(", ")));
        state.removeAll();
        state.add(state());
        name(edit, "people.edit", now.active());
        name(link, "people.link-set-password", now.active());
        name(deactivate, "people.deactivate", now.active() && !own);
        name(reactivate, "people.reactivate", !now.active());
        return true;
    }

    private StateTag state() {
        if (!person.active()) {
            return new StateTag(Stone.PARKED, getTranslation("people.deactivated"));
        }
        return person.hasPassword()
                ? new StateTag(Stone.DONE, getTranslation("people.active"))
                : new StateTag(Stone.OPEN, getTranslation("people.no-password"));
    }

    private Button button(Consumer<AccountLine> deed) {
        return new Button("", tap -> deed.accept(person));
    }

    /** A button whose name says to a screen reader whom it is about. */
    private void name(Button button, String key, boolean possible) {
        Say.in(button, getTranslation(key));
        button.setAriaLabel(getTranslation("people.action-for", getTranslation(key), person.name()));
        button.setVisible(possible);
    }

    /** The button that was pressed is gone: the keyboard goes to the one that takes the deed back. */
    private void afterwards() {
        (reactivate.isVisible() ? reactivate : deactivate).focus();
    }
}
