package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.people.AccountCard;
import de.wegmarke.people.Role;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.PaperDialog;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for what is known of a person. It stays open, with everything typed, until it could be saved. */
class PersonDialog extends PaperDialog {

    private final TextField username = new TextField(getTranslation("people.username"));
    private final TextField name = new TextField(getTranslation("people.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("people.roles"));

    /** What was typed and chosen. */
    record Typed(String username, String name, Set<Role> roles) {}

    /**
     * @param asksForUsername whether the user name can still be chosen
     * @param save may throw a broken rule; then the dialog stays
     */
    PersonDialog(String title, boolean asksForUsername, Consumer<Typed> save) {
        super(title);
        username.setHelperText(getTranslation("people.username-hint"));
        username.setMaxLength(60);
        username.setVisible(asksForUsername);
        name.setMaxLength(120);
        roles.setItems(Role.ADMIN, Role.COORDINATOR, Role.MODERATOR);
        roles.setItemLabelGenerator(role -> getTranslation("people.role-" + role));
        var trouble = new FieldTrouble()
                .at("people.name", name)
                .at("people.username", username)
                .at("people.roles", roles);
        say(name, username, roles, trouble);
        var keep = new Button(getTranslation("people.save"), tap -> {
            if (trouble.attempt(() -> save.accept(new Typed(username.getValue(), name.getValue(), roles.getValue())))) {
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        answers(keep, new Button(getTranslation("people.cancel"), tap -> close()));
    }

    @Override
    public void open() {
        open(name);
    }

    /** Begins with what is known already. */
    PersonDialog with(AccountCard person) {
        name.setValue(person.name());
        roles.setValue(person.roles());
        return this;
    }
}
