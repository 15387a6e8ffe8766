package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.contribution.Cluster;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import java.util.function.Consumer;

/** Asks for the heading of a cluster; Enter is enough. */
class HeadingForm extends Div {

    private final TextField heading = new TextField(getTranslation("recommendation.cluster.heading"));
    private final FieldTrouble trouble = new FieldTrouble().at("contribution.cluster-heading", heading);

    /**
     * @param words on the button
     * @param save keeps the heading, or says which rule is broken
     * @param cancel closes the form
     */
    HeadingForm(String now, String words, Consumer<String> save, Runnable cancel) {
        addClassName("wm-form");
        heading.setValue(now);
        heading.setMaxLength(Cluster.LONGEST);
        heading.addKeyPressListener(Key.ENTER, enter -> attempt(save));
        add(
                heading,
                trouble,
                new Actions(
                        new Button(words, click -> attempt(save)),
                        new Button(getTranslation("ui.cancel"), click -> cancel.run())));
    }

    private void attempt(Consumer<String> save) {
        trouble.attempt(() -> save.accept(heading.getValue()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.focus();
    }
}
