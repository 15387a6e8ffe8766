package de.wegmarke.people.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.people.AccountLine;
import de.wegmarke.people.Role;
import de.wegmarke.ui.parts.Form;
import java.util.List;
import java.util.Set;

/** What an administrator types for a person who logs in. The user name is chosen once. */
class PersonForm extends Form<Long> {

    private final TextField username = at("people.username", new TextField(getTranslation("people.username")));
    private final TextField name = at("people.name", new TextField(getTranslation("people.name")));
    private final CheckboxGroup<Role> roles = at("people.roles", new CheckboxGroup<>(getTranslation("people.roles")));

    /** Of a new one. */
    PersonForm() {
        this("");
    }

    /** Begins with what is stored. */
    PersonForm(AccountLine person) {
        this(person.id());
        username.setVisible(false);
        name.setValue(person.name());
        roles.setValue(person.roles());
        loaded(person.version());
    }

    private PersonForm(Object person) {
        super(person);
        username.setHelperText(getTranslation("people.username-hint"));
        roles.setItems(Role.ADMIN, Role.COORDINATOR, Role.MODERATOR);
        roles.setItemLabelGenerator(role -> getTranslation("people.role-" + role));
        at("people.last-admin", roles);
        add(username, name, roles);
    }

    String name() {
        return name.getValue();
    }

    String username() {
        return username.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    void begin() {
        (username.isVisible() ? username : name).focus();
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(name, roles);
    }
}
