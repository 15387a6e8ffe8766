package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A list that is shown anew often and changes little: only rows that really changed are replaced, so that focus, reading
 * place and half-written answers stay where they are.
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LiveList<R> extends UnorderedList {

    /** A row's face that must not be replaced now, because somebody is writing in it. */
    public interface Held {

        boolean isHeld();
    }

    /**
     * A row's face that can show what is new in its row by itself, so that what has the keyboard keeps it.
     *
     * @param <R> the row
     */
    public interface Renewed<R> {

        /** Shows the new row, if this is still the right face for it; if not, another face is drawn. */
        boolean takes(R row);
    }

    private final transient Function<R, ?> key;
    private final transient Function<R, ? extends Component> face;
    private final Map<Object, Shown<R>> shown = new HashMap<>();

    /**
     * @param key what stays the same when a row changes
     * @param face draws a row as an {@code li}
     */
    public LiveList(Function<R, ?> key, Function<R, ? extends Component> face) {
        this.key = key;
        this.face = face;
        addClassName("wm-list");
    }

    /** Shows these rows in this order. */
    public void show(List<R> rows) {
        // First what is gone: else everything below it would move, and a moved row loses the keyboard.
        var gone = new HashSet<>(shown.keySet());
        rows.forEach(row -> gone.remove(key.apply(row)));
        gone.stream()
                .map(shown::remove)
                .filter(Objects::nonNull)
                .map(Shown::face)
                // A face that somebody writes in may have moved to another list.
                .filter(face -> face.getParent().filter(this::equals).isPresent())
                .forEach(this::remove);
        for (int place = 0; place < rows.size(); place++) {
            put(rows.get(place), place);
        }
    }

    private void put(R row, int place) {
        var known = shown.get(key.apply(row));
        if (known != null && (known.row.equals(row) || known.isHeld())) {
            move(known.face, place);
            return;
        }
        if (known != null && known.takes(row)) {
            shown.put(key.apply(row), new Shown<>(row, known.face));
            move(known.face, place);
            return;
        }
        if (known != null) {
            remove(known.face);
        }
        var fresh = new Shown<>(row, face.apply(row));
        shown.put(key.apply(row), fresh);
        addComponentAtIndex(place, fresh.face);
    }

    private void move(Component face, int place) {
        if (indexOf(face) != place) {
            addComponentAtIndex(place, face);
        }
    }

    private record Shown<R>(R row, Component face) {

        boolean isHeld() {
            return face instanceof Held held && held.isHeld();
        }

        @SuppressWarnings("unchecked") // a face is drawn for rows of this list alone
        boolean takes(R fresh) {
            return face instanceof Renewed<?> renewed && ((Renewed<R>) renewed).takes(fresh);
        }
    }
}
