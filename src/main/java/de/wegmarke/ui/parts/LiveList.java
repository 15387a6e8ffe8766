package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/**
 * A list that is shown anew often and changes little (LiveParts).
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LiveList<R> extends UnorderedList {

    private final transient LiveParts<R> parts;

    /**
     * @param key what stays the same when a row changes
     * @param face draws a row as an {@code li}
     */
    public LiveList(Function<R, ?> key, Function<R, ? extends Component> face) {
        parts = new LiveParts<>(this, key, face);
        addClassName("wm-list");
    }

    /** Shows these rows in this order. */
    public void show(List<R> rows) {
        parts.show(rows);
    }
}
