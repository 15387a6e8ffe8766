package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.stream.Stream;

/** The fields of a form in their order, those in its parts too. */
final class Fields {

    private Fields() {}

    static Stream<Component> of(Component part) {
        return part instanceof HasValue<?, ?>
                ? Stream.of(part)
                : part.getChildren().flatMap(Fields::of);
    }
}
