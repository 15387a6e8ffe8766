package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Function;

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
        show(all.stream().limit(most).map(row).toList());
        var left = all.size() - most;
        more.setVisible(left > 0);
        label.setText(getTranslation("ui.more", Math.max(left, 0)));
        again = () -> show(all, row);
    }

    /** The keyboard goes to the first that is new. */
    private void showMore() {
        var next = most;
        most += PORTION;
        again.run();
        getChildren()
                .skip(next)
                .findFirst()
                .ifPresent(first ->
                        first.getElement().setAttribute("tabindex", "-1").callJsFunction("focus"));
    }
}
