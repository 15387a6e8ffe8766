package de.wegmarke.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** "Ich bin fertig": asks once; then the device knows nothing any more of whoever used it, and somebody else may take it. */
public class Farewell extends Div {

    /** Where a form ends what the device is known by. */
    public static final String ADDRESS = "/done";

    /** Cards that wait, and a card that somebody has begun. */
    private static final String COUNT_UNSENT = """
            try {
                return Object.keys(localStorage).filter((key) => key.startsWith('wm-card/')
                    || key.startsWith('wm-draft/') && JSON.parse(localStorage.getItem(key)).text).length;
            } catch {
                return 0;
            }""";

    private static final String FORGET = """
            try { localStorage.clear(); sessionStorage.clear(); } catch { }
            const form = document.createElement('form');
            form.method = 'post';
            form.action = $0;
            document.body.append(form);
            form.submit();""";

    /** @param afterwards the key of what it means for whoever uses it; its number is how many cards have not been sent */
    public Farewell(String afterwards) {
        var done = new NativeButton(getTranslation("ui.done"));
        done.addClassName("wm-button");
        done.addClickListener(
                pressed -> getElement().executeJs(COUNT_UNSENT).then(Integer.class, unsent -> ask(afterwards, unsent)));
        add(done);
    }

    private void ask(String afterwards, int unsent) {
        new LastQuestion(getTranslation(afterwards, unsent), () -> getElement().executeJs(FORGET, ADDRESS)).open();
    }

    /** Asked on a phone that has just come: with buttons of the browser's own, of which nothing has to be fetched. */
    private static class LastQuestion extends PaperDialog {

        private final NativeButton no = new NativeButton(getTranslation("ui.cancel"), pressed -> close());

        LastQuestion(String consequence, Runnable then) {
            super(UI.getCurrent().getTranslation("ui.done-question"));
            var told = new Paragraph(consequence);
            told.setId("consequence");
            getElement().setAttribute("role", "alertdialog").setAttribute("aria-describedby", "consequence");
            var yes = new NativeButton(getTranslation("ui.done-yes"), pressed -> {
                close();
                then.run();
            });
            yes.addClassNames("wm-button", "wm-button-way");
            no.addClassName("wm-button");
            say(told);
            answers(yes, no);
        }

        @Override
        public void open() {
            open(no);
        }
    }
}
