package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks once before something that is not easily taken back. Escape and "Abbrechen" leave everything as it is; the keyboard
 * begins there.
 */
public class Question extends PaperDialog {

    private final Button no = new Button(getTranslation("ui.cancel"), pressed -> close());

    /**
     * @param question in one sentence, translated
     * @param consequence what happens then, translated
     * @param yes the button, as a verb: "Verwerfen", never "OK"
     * @param then is done on yes
     */
    public Question(String question, String consequence, String yes, Runnable then) {
        super(question);
        var told = new Paragraph(consequence);
        told.setId("consequence");
        getElement().setAttribute("role", "alertdialog").setAttribute("aria-describedby", "consequence");
        var agreed = new Button(yes, pressed -> {
            close();
            then.run();
        });
        agreed.setDisableOnClick(true);
        say(told);
        answers(agreed, no);
    }

    @Override
    public void open() {
        open(no);
    }
}
