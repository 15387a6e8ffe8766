package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Live rows that may become many: the first are shown, and more of them whenever somebody asks. What one new row costs does
 * not depend on how many lie there, and neither does what a screen sends at first.
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LongRows<R> extends LiveParts<R> {

    private static final int PORTION = 50;

    private final int portion;

    private final Text label = new Text("");
    private final NativeButton more = new NativeButton();
    private int most;

    /** How many there were the last time, and how many came since: what stands already is not taken away for each new one. */
    private long before;

    private int come;

    private Runnable again = () -> {};

    /**
     * Rows of a list of their own.
     *
     * @param key what stays the same when a row changes
     * @param face draws a row as an {@code li}
     */
    public LongRows(Function<R, ?> key, Function<R, ? extends Component> face) {
        this(PORTION, key, face);
    }

    /**
     * The same with fewer at a time.
     *
     * @param portion how many are shown at first, and how many more whenever somebody asks
     */
    public LongRows(int portion, Function<R, ?> key, Function<R, ? extends Component> face) {
        this(new UnorderedList(), portion, key, face);
        place().addClassName("wm-list");
    }

    /** @param place where only these rows stand */
    public <P extends Component & HasComponents> LongRows(
            P place, Function<R, ?> key, Function<R, ? extends Component> face) {
        this(place, PORTION, key, face);
    }

    private <P extends Component & HasComponents> LongRows(
            P place, int portion, Function<R, ?> key, Function<R, ? extends Component> face) {
        super(place, key, face);
        this.portion = portion;
        most = portion;
        more.add(label);
        more.addClassNames("wm-button", "wm-more");
        more.setVisible(false);
        more.addClickListener(click -> showMore());
    }

    /** The button that asks for more; it belongs below the rows. */
    public Component more() {
        return more;
    }

    /** Begins with the first again: what is shown from now on is another list. */
    public void restart() {
        most = portion;
        come = 0;
        before = 0;
    }

    /**
     * Shows the first of a list that nobody has read whole; for rows in which nobody writes.
     *
     * @param all how many there are
     * @param first reads the first so many of them in their order
     */
    public void show(long all, IntFunction<List<R>> first) {
        counted(all);
        super.show(first.apply(most + come));
        tellLeft(all - most - come);
        again = () -> show(all, first);
    }

    /** Shows the first of these in this order. */
    @Override
    public void show(List<R> all) {
        show(all, row -> row);
    }

    /**
     * The same.
     *
     * @param row what a list shows of one; asked only for what is shown
     */
    public <T> void show(List<T> all, Function<T, R> row) {
        show(all, row, none -> false);
    }

    /**
     * The same where some stay, wherever they lie.
     *
     * @param staying what must not leave the screen
     */
    public <T> void show(List<T> all, Function<T, R> row, Predicate<T> staying) {
        counted(all.size());
        var rows = rows(all, row, staying);
        super.show(rows);
        tellLeft(all.size() - rows.size());
        again = () -> show(all, row, staying);
    }

    private void counted(long all) {
        if (before == 0) {
            before = Math.max(all, 1);
        }
        come = (int) Math.max(0, Math.min(come + all - before, portion + 1));
        before = all;
        if (come > portion) {
            come = 0;
        }
    }

    private void tellLeft(long left) {
        more.setVisible(left > 0);
        label.setText(more.getTranslation("ui.more", left));
    }

    /** Those in which somebody writes stay, wherever they lie. */
    private <T> List<R> rows(List<T> all, Function<T, R> row, Predicate<T> staying) {
        var written = isWrittenIn();
        var first = all.stream().limit(most + come).map(row);
        var rest = all.stream()
                .skip(most + come)
                .filter(one -> staying.test(one) || (written && holds(row.apply(one))))
                .map(row);
        return Stream.concat(first, rest).toList();
    }

    /** The keyboard goes to the first that is new. */
    private void showMore() {
        var next = most + come;
        most += portion;
        again.run();
        place().getChildren().skip(next).findFirst().ifPresent(Keyboard::toPart);
    }
}
