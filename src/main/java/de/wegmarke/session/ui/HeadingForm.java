package de.wegmarke.session.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.ThemeLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import de.wegmarke.ui.parts.Form;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Asks for the heading of a cluster or a theme; Enter is enough. */
class HeadingForm extends Form<Long> {

    private final TextField heading =
            at("contribution.cluster-heading", new TextField(getTranslation("session.heading")));

    /** Of a new one. */
    HeadingForm() {
        this("");
    }

    /** Begins with what is stored. */
    HeadingForm(ClusterLine cluster) {
        this(cluster.id(), cluster.heading(), cluster.version());
    }

    /** The same of a theme. */
    HeadingForm(ThemeLine theme) {
        this(theme.id(), theme.heading(), theme.version());
    }

    private HeadingForm(Object of, String stored, long version) {
        this(of);
        heading.setValue(stored);
        loaded(version);
    }

    private HeadingForm(Object of) {
        super(of);
        add(heading);
    }

    /**
     * Names something anew that is open in the form.
     *
     * @param rename is given the version that was seen, and the heading
     * @param now begins with what is stored by then (A1)
     */
    HeadingForm renaming(BiConsumer<Long, String> rename, Supplier<HeadingForm> now, Runnable close) {
        Runnable save = () -> {
            if (save(seen -> rename.accept(seen, heading()), now)) {
                close.run();
            }
        };
        return end(getTranslation("recommendation.save"), save, close);
    }

    /** @param words on the button that saves */
    HeadingForm end(String words, Runnable save, Runnable cancel) {
        heading.addKeyPressListener(Key.ENTER, enter -> save.run());
        add(new Actions(new Button(words, click -> save.run()), new Cancel(cancel)));
        return this;
    }

    String heading() {
        return heading.getValue();
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(heading);
    }
}
