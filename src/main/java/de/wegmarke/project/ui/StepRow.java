package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.project.StepLine;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Unseen;
import de.wegmarke.ui.parts.When;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One step in the table. Its buttons stay when its words change, and with them the keyboard's place. */
class StepRow extends NativeTableRow implements LiveParts.Renewed<StepRow.Line> {

    private final NativeTableCell what = new NativeTableCell();
    private final NativeTableCell who = new NativeTableCell();
    private final NativeTableCell due = new NativeTableCell();
    private final NativeTableCell state = new NativeTableCell();
    private final NativeButton tick;
    private final NativeButton edit;
    private final NativeButton remove;
    private StepLine step;

    StepRow(Line first, BiConsumer<StepLine, Boolean> onTick, Consumer<StepLine> onEdit, Consumer<StepLine> onRemove) {
        this.step = first.step();
        tick = button();
        Glance.onTap(tick, seen -> onTick.accept(this.step, Boolean.parseBoolean(seen)));
        edit = button(onEdit);
        remove = button();
        Glance.onTap(remove, seen -> {
            if (!seen.equals(said())) {
                throw new Conflict();
            }
            onRemove.accept(this.step);
        });
        due.addClassNames("wm-nowrap", "wm-numeric");
        var deeds = new Div(tick, edit, remove);
        deeds.addClassName("wm-row-actions");
        add(what, who, due, state, new NativeTableCell(deeds));
        takes(first);
    }

    /** A step as it looks on a day. */
    record Line(StepLine step, LocalDate today) {}

    @Override
    public final boolean takes(Line line) {
        var now = line.step();
        step = now;
        Say.in(what, now.what());
        Say.in(who, now.who());
        due.removeAll();
        due.add(new Span(When.day(now.due(), getLocale())));
        if (now.isOverdue(line.today())) {
            due.add(new Lateness(now.due(), line.today()));
        }
        state.removeAll();
        state.add(new StateTag(
                now.isDone() ? Stone.DONE : Stone.OPEN,
                getTranslation(now.isDone() ? "project.step-done" : "project.step-open")));
        Glance.show(tick, String.valueOf(now.isDone()));
        name(tick, now.isDone() ? "project.step-reopen" : "project.step-finish");
        name(edit, "project.edit");
        Glance.count(remove, said());
        name(remove, "project.step-remove");
        return true;
    }

    private String said() {
        return step.draft().toString();
    }

    private NativeButton button(Consumer<StepLine> deed) {
        var button = button();
        button.addClickListener(click -> deed.accept(step));
        return button;
    }

    private static NativeButton button() {
        var button = new NativeButton();
        button.addClassNames("wm-button", "wm-button-plain");
        return button;
    }

    /** Those who hear the screen are told of which step. */
    private void name(NativeButton button, String key) {
        button.removeAll();
        button.add(new Span(getTranslation(key)), new Unseen(": " + step.what()));
    }
}
