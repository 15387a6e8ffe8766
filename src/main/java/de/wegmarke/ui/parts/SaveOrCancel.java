package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import java.util.function.BooleanSupplier;

/** The two buttons under a form that lies in something else: keep what was typed, or put the form away. */
public class SaveOrCancel extends Actions {

    /**
     * @param words what the first button says, translated
     * @param save says whether it was saved; if not, the form tells why and stays
     * @param close puts the form away
     */
    public SaveOrCancel(String words, BooleanSupplier save, Runnable close) {
        add(
                new Button(words, click -> {
                    if (save.getAsBoolean()) {
                        close.run();
                    }
                }),
                new Cancel(close));
    }
}
