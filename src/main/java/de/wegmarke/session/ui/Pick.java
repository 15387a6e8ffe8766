package de.wegmarke.session.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of several, each a button: to which bundle the chosen cards go, which similar card comes to them. The keyboard begins there. */
class Pick extends Actions {

    <T> Pick(List<T> all, Function<T, String> words, Consumer<T> picked, Runnable cancel) {
        addClassName("wm-pick");
        all.forEach(one -> add(new Button(words.apply(one), tap -> picked.accept(one))));
        add(new Cancel(cancel));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.querySelector('vaadin-button').focus()");
    }
}
