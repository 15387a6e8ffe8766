package de.wegmarke.ui.parts;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once before something that is not easily taken back. Escape and "Abbrechen" leave everything as it is. */
public class Question extends ConfirmDialog {

    /**
     * @param question in one sentence, translated
     * @param consequence what happens then, translated
     * @param yes the button, as a verb: "Verwerfen", never "OK"
     * @param then is done on yes
     */
    public Question(String question, String consequence, String yes, Runnable then) {
        super(question, consequence, yes, confirmed -> then.run());
        setCancelable(true);
        setCancelText(I18NProvider.translate("ui.cancel"));
    }
}
