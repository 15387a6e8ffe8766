package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands in a place that is shown anew often and changes little: only rows that really changed are replaced, so that
 * focus, reading place and half-written answers stay where they are.
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LiveParts<R> {

    /** A row's face that must not be replaced now, because somebody is writing in it (A4). */
    public interface Held {

        boolean isHeld();

        /**
         * The face stays though its row is gone from this list, or is back: it says so if it must.
         *
         * @param gone whether the list no longer has it
         */
        void tellGone(boolean gone);
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
    private final Component container;
    private final Function<R, ?> key;
    private final Function<R, ? extends Component> face;
    private final Map<Object, Shown<R>> shown = new HashMap<>();

    /**
     * @param place where only these rows stand
     * @param key what stays the same when a row changes
     * @param face draws a row
     */
    public <P extends Component & HasComponents> LiveParts(
            P place, Function<R, ?> key, Function<R, ? extends Component> face) {
        this.place = place;
        this.container = place;
        this.key = key;
        this.face = face;
    }

    /** Whether somebody writes in the face of that row. */
    boolean holds(R row) {
        var known = shown.get(key.apply(row));
        return known != null && known.face instanceof Held held && held.isHeld();
    }

    /** Whether somebody writes in any row. */
    boolean isWrittenIn() {
        return container.getChildren().anyMatch(face -> face instanceof Held held && held.isHeld());
    }

    /** Where the rows stand. */
    public Component place() {
        return container;
    }

    /** Shows these rows in this order. */
    public void show(List<R> rows) {
        // First what is gone: else everything below it would move, and a moved row loses the keyboard.
        var gone = new HashSet<>(shown.keySet());
        rows.forEach(row -> gone.remove(key.apply(row)));
        var left = new HashSet<Component>();
        gone.forEach(id -> takeAway(id, left));
        // Looked up once: to ask the place itself where each row stands would take the longer the more there are.
        var standing = container.getChildren().collect(Collectors.toCollection(ArrayList::new));
        var at = 0;
        for (var row : rows) {
            at = besides(left, at, standing);
            put(row, at++, standing);
        }
    }

    /** @param left gets what somebody writes in: it keeps its place until it is written */
    private void takeAway(Object id, Set<Component> left) {
        var row = Objects.requireNonNull(shown.get(id));
        // A face that somebody writes in may have moved to another list.
        if (row.face.getParent().filter(container::equals).isPresent()) {
            if (row.face instanceof Held held && held.isHeld()) {
                held.tellGone(true);
                left.add(row.face);
                return;
            }
            place.remove(row.face);
        }
        shown.remove(id);
    }

    /** The next place in which nothing is left. */
    private static int besides(Set<Component> left, int at, List<Component> standing) {
        var next = at;
        while (next < standing.size() && left.contains(standing.get(next))) {
            next++;
        }
        return next;
    }

    private void put(R row, int at, List<Component> standing) {
        var known = shown.get(key.apply(row));
        if (known != null && known.takes(row)) {
            shown.put(key.apply(row), new Shown<>(row, known.face));
            move(known.face, at, standing);
            return;
        }
        if (known != null && known.face instanceof Held held && held.isHeld()) {
            held.tellGone(false);
            move(known.face, at, standing);
            return;
        }
        if (known != null) {
            place.remove(known.face);
            standing.remove(known.face);
        }
        var fresh = new Shown<>(row, face.apply(row));
        shown.put(key.apply(row), fresh);
        move(fresh.face, at, standing);
    }

    private void move(Component face, int at, List<Component> standing) {
        if (at >= standing.size() || standing.get(at) != face) {
            standing.remove(face);
            standing.add(Math.min(at, standing.size()), face);
            place.addComponentAtIndex(standing.indexOf(face), face);
        }
    }

    private record Shown<R>(R row, Component face) {

        @SuppressWarnings("unchecked") // a face is drawn for these rows alone
        boolean takes(R fresh) {
            return row.equals(fresh) || face instanceof Renewed<?> renewed && ((Renewed<R>) renewed).takes(fresh);
        }
    }
}
