package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** "Ich bin fertig": asks once; then the device knows nothing any more of whoever used it, and somebody else may take it. */
public class Farewell extends Div {

    /** Where a form ends what the device is known by. */
    public static final String ADDRESS = "/done";

    private static final String COUNT_UNSENT =
            "try { return Object.keys(localStorage).filter((key) => key.startsWith('wm-card/')).length; } catch { return 0; }";

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
        new Question(
                        getTranslation("ui.done-question"),
                        getTranslation(afterwards, unsent),
                        getTranslation("ui.done-yes"),
                        () -> getElement().executeJs(FORGET, ADDRESS))
                .open();
    }
}
