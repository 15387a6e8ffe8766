package de.wegmarke.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A text to take along, an address mostly: it can be read, marked and copied with one button, which says that it did. */
@JsModule("./screen.ts")
public class CopyField extends Div {

    /**
     * @param id unique on the screen
     * @param label what the text is, translated
     * @param text what is copied
     */
    public CopyField(String id, String label, String text) {
        addClassNames("wm-field", "wm-copy");
        var words = new NativeLabel(label);
        words.addClassName("wm-label");
        words.setFor(id);
        var place = text.contains("\n") ? lines(id, text) : line(id, text);
        place.getElement().setAttribute("readonly", true);
        var said = new Span();
        said.addClassName("wm-hint");
        said.getElement().setAttribute("role", "status");
        var row = new Div(place, button());
        row.addClassName("wm-copy-row");
        add(words, row, said);
    }

    private static Component line(String id, String text) {
        var place = new Input();
        place.setId(id);
        place.addClassName("wm-input");
        place.setValue(text);
        return place;
    }

    private static Component lines(String id, String text) {
        var place = new WritingPlace(id);
        place.setValue(text);
        place.getElement().setAttribute("rows", String.valueOf(text.lines().count() + 2));
        return place;
    }

    private NativeButton button() {
        var button = new NativeButton();
        button.addClassName("wm-button");
        button.add(Sign.icon("copy"), new Span(getTranslation("ui.copy")));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.Wegmarke.copies(this, $0)", getTranslation("ui.copied"));
    }
}
