package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What stands in a place that is shown anew often and changes little: only rows that really changed are replaced, so that
 * focus, reading place and half-written answers stay where they are.
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LiveParts<R> {

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

    private final HasComponents place;
    private final Function<R, ?> key;
    private final Function<R, ? extends Component> face;
    private final Map<Object, Shown<R>> shown = new HashMap<>();

    /**
     * @param place where only these rows stand
     * @param key what stays the same when a row changes
     * @param face draws a row
     */
    public LiveParts(HasComponents place, Function<R, ?> key, Function<R, ? extends Component> face) {
        this.place = place;
        this.key = key;
        this.face = face;
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
                .filter(face -> place.indexOf(face) >= 0)
                .forEach(place::remove);
        for (int at = 0; at < rows.size(); at++) {
            put(rows.get(at), at);
        }
    }

    private void put(R row, int at) {
        var known = shown.get(key.apply(row));
        if (known != null && (known.row.equals(row) || known.isHeld())) {
            move(known.face, at);
            return;
        }
        if (known != null && known.takes(row)) {
            shown.put(key.apply(row), new Shown<>(row, known.face));
            move(known.face, at);
            return;
        }
        if (known != null) {
            place.remove(known.face);
        }
        var fresh = new Shown<>(row, face.apply(row));
        shown.put(key.apply(row), fresh);
        place.addComponentAtIndex(at, fresh.face);
    }

    private void move(Component face, int at) {
        if (place.indexOf(face) != at) {
            place.addComponentAtIndex(at, face);
        }
    }

    private record Shown<R>(R row, Component face) {

        boolean isHeld() {
            return face instanceof Held held && held.isHeld();
        }

        @SuppressWarnings("unchecked") // a face is drawn for these rows alone
        boolean takes(R fresh) {
            return face instanceof Renewed<?> renewed && ((Renewed<R>) renewed).takes(fresh);
        }
    }
}
