package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A live list that may become long: it shows its first rows, and more of them whenever somebody asks. What one new row costs
 * does not depend on how many lie there.
 *
 * @param <R> a row; rows are equal when they look the same
 */
public class LongList<R> extends LiveList<R> {

    private static final int PORTION = 50;

    private final Text label = new Text("");
    private final NativeButton more = new NativeButton();
    private int most = PORTION;

    /** How many there were the last time, and how many came since: what stands already is not taken away for each new one. */
    private int before;

    private int come;

    private transient Runnable again = () -> {};

    /**
     * @param key what stays the same when a row changes
     * @param face draws a row as an {@code li}
     */
    public LongList(Function<R, ?> key, Function<R, ? extends Component> face) {
        super(key, face);
        more.add(label);
        more.addClassNames("wm-button", "wm-more");
        more.setVisible(false);
        more.addClickListener(click -> showMore());
    }

    /** The button that asks for more; it belongs below the list. */
    public Component more() {
        return more;
    }

    /**
     * Shows the first of these in this order.
     *
     * @param row what a list shows of one; asked only for what is shown
     */
    public <T> void show(List<T> all, Function<T, R> row) {
        if (before == 0) {
            before = Math.max(all.size(), 1);
        }
        come = Math.max(0, come + all.size() - before);
        before = all.size();
        if (come > PORTION) {
            come = 0;
        }
        show(rows(all, row));
        var left = Math.max(0, all.size() - most - come);
        more.setVisible(left > 0);
        label.setText(getTranslation("ui.more", left));
        again = () -> show(all, row);
    }

    /** Those in which somebody writes stay, wherever they lie. */
    private <T> List<R> rows(List<T> all, Function<T, R> row) {
        var first = all.stream().limit(most + come).map(row);
        var rest = isWrittenIn() ? all.stream().skip(most + come).map(row).filter(this::holds) : Stream.<R>empty();
        return Stream.concat(first, rest).toList();
    }

    /** The keyboard goes to the first that is new. */
    private void showMore() {
        var next = most + come;
        most += PORTION;
        again.run();
        getChildren()
                .skip(next)
                .findFirst()
                .ifPresent(first ->
                        first.getElement().setAttribute("tabindex", "-1").callJsFunction("focus"));
    }
}
