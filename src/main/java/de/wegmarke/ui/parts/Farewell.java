package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

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
            window.Wegmarke.leave();
            try { localStorage.clear(); sessionStorage.clear(); } catch { }
            navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((worker) => worker.unregister()));
            const form = document.createElement('form');
            form.method = 'post';
            form.action = $0;
            document.body.append(form);
            form.submit();""";

    private final String afterwards;
    private @Nullable String next;

    /** @param afterwards the key of what it means for whoever uses it; its number is how many cards have not been sent */
    public Farewell(String afterwards) {
        this.afterwards = afterwards;
        var done = new NativeButton(getTranslation("ui.done"));
        done.addClassName("wm-button");
        done.addClickListener(pressed -> getElement().executeJs(COUNT_UNSENT).then(Integer.class, this::ask));
        add(done);
    }

    /**
     * Offers besides that somebody else goes on with the device.
     *
     * @param address where a form lets the next one in
     */
    public Farewell orNext(String address) {
        next = address;
        return this;
    }

    private void ask(int unsent) {
        new LastQuestion(getTranslation(afterwards, unsent)).open();
    }

    /** Asked on a phone that has just come: with buttons of the browser's own, of which nothing has to be fetched. */
    private class LastQuestion extends PaperDialog {

        private final NativeButton no = button("ui.cancel", this::close);

        LastQuestion(String consequence) {
            super(Farewell.this.getTranslation("ui.done-question"));
            var told = new Paragraph(consequence);
            told.setId("consequence");
            getElement().setAttribute("role", "alertdialog").setAttribute("aria-describedby", "consequence");
            say(told);
            var yes = button("ui.done-yes", () -> leave(ADDRESS));
            yes.addClassName("wm-button-way");
            answers(yes);
            if (next != null) {
                var another = next;
                answers(button("ui.done-next", () -> leave(another)));
            }
            answers(no);
        }

        private NativeButton button(String key, Runnable then) {
            var button = new NativeButton(getTranslation(key), pressed -> then.run());
            button.addClassName("wm-button");
            return button;
        }

        private void leave(String address) {
            close();
            Farewell.this.getElement().executeJs(FORGET, address);
        }

        @Override
        public void open() {
            open(no);
        }
    }
}
