package de.wegmarke.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import de.wegmarke.ui.parts.Cancel;
import de.wegmarke.ui.parts.PaperDialog;
import java.util.function.BooleanSupplier;

/** Asks for what is known of a person. It stays open, with everything typed, until it could be saved. */
class PersonDialog extends PaperDialog {

    private final PersonForm form;

    /**
     * @param save whether it was saved; if not, the form says why
     * @param then is done afterwards, when the dialog is closed
     */
    PersonDialog(String title, PersonForm form, BooleanSupplier save, Runnable then) {
        super(title);
        this.form = form;
        say(form);
        var keep = new Button(getTranslation("people.save"), tap -> {
            if (save.getAsBoolean()) {
                close();
                then.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        answers(keep, new Cancel(this::close));
    }

    /** What is done at once, whether the words are saved or not. */
    PersonDialog with(Component part) {
        say(part);
        return this;
    }

    @Override
    public void open() {
        super.open();
        form.begin();
    }
}
