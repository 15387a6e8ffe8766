package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be asked of the fields of any form. */
final class Fields {

    private Fields() {}

    /** All of them in their order, those in its parts too. */
    static Stream<Component> of(Component part) {
        return part instanceof HasValue<?, ?>
                ? Stream.of(part)
                : part.getChildren().flatMap(Fields::of);
    }

    /**
     * What the field says of something typed that it cannot hold: to a deed it would look as if nothing had been typed.
     *
     * @return empty if all that was typed is in its value
     */
    static Optional<String> unreadable(Object field) {
        return field instanceof HasValidator<?> validator && field instanceof HasValue<?, ?> typed
                ? check(validator, typed.getValue())
                : Optional.empty();
    }

    /** The field's value is of its validator's type: they are the same part. */
    @SuppressWarnings("unchecked")
    private static <V> Optional<String> check(HasValidator<V> field, @Nullable Object value) {
        var result = field.getDefaultValidator().apply((V) value, new ValueContext(new Binder<>(), (Component) field));
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }
}
