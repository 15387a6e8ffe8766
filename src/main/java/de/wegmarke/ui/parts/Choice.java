package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A choice of a few words with the device's own list: light to load, and made for thumbs and screen readers. */
public class Choice extends Div {

    private final Element list = new Element("select");

    /** @param id unique on the screen */
    public Choice(String id, String label) {
        addClassName("wm-field");
        var words = new NativeLabel(label);
        words.addClassName("wm-label");
        words.setFor(id);
        list.setAttribute("id", id).setAttribute("class", "wm-input");
        add(words);
        getElement().appendChild(list);
    }

    /** One more thing to choose; returns its element, to be given a {@code lang}, say. */
    public Element option(String value, String words) {
        var option = new Element("option").setAttribute("value", value).setText(words);
        list.appendChild(option);
        return option;
    }

    /** What is chosen already, as long as nobody has chosen anything. The value must be one of the options. */
    public void choose(String value) {
        list.getChildren()
                .forEach(option -> option.setAttribute(
                        "selected", option.getAttribute("value").equals(value)));
    }

    /** Whether it can be chosen here. */
    public boolean has(String value) {
        return list.getChildren()
                .anyMatch(option -> option.getAttribute("value").equals(value));
    }

    /** The form around it keeps what is chosen (A4). */
    public Choice kept(int place) {
        list.setAttribute("data-kept", String.valueOf(place));
        return this;
    }

    /** Tells of each choice the person makes. The value comes from outside: the teller must know it. */
    public void onChoice(Consumer<String> teller) {
        list.addEventListener(
                        "change",
                        event -> teller.accept(
                                event.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
    }
}
