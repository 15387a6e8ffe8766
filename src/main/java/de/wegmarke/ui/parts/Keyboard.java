package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;

/** Takes the keyboard somewhere. */
public final class Keyboard {

    private Keyboard() {}

    /** To what is no stop by itself: a heading, a line of a list. */
    public static void toPart(Component part) {
        part.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** To a field. A group of boxes is no stop itself; its first box is. */
    static void to(Component field) {
        field.getElement().executeJs("(this.querySelector('vaadin-checkbox') ?? this).focus()");
    }
}
