package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;

/** Takes the keyboard to a field. */
final class Keyboard {

    private Keyboard() {}

    /** A group of boxes is no stop itself; its first box is. */
    static void to(Component field) {
        field.getElement().executeJs("(this.querySelector('vaadin-checkbox') ?? this).focus()");
    }
}
