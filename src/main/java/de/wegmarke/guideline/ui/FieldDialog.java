package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import de.wegmarke.ui.parts.Cancel;
import de.wegmarke.ui.parts.PaperDialog;
import java.util.function.BooleanSupplier;

/** Where a field of action is added or worded. It stays open, with everything typed, until it could be saved. */
class FieldDialog extends PaperDialog {

    private final FieldForm form;

    /**
     * @param save says whether it was saved; if not, the form tells why
     * @param saved is done after that, the dialog being closed
     */
    FieldDialog(String title, FieldForm form, BooleanSupplier save, Runnable saved) {
        super(title);
        this.form = form;
        say(form);
        var saving = new Button(getTranslation("guideline.save"), pressed -> {
            if (save.getAsBoolean()) {
                close();
                saved.run();
            }
        });
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        answers(saving, new Cancel(this::close));
    }

    @Override
    public void open() {
        super.open();
        form.focus();
    }
}
