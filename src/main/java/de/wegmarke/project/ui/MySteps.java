package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.project.StepId;
import de.wegmarke.project.StepLine;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Progress;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The steps, each to be ticked off with a thumb (P3). */
class MySteps extends Section {

    private final Consumer<StepId> finish;
    private final Consumer<StepId> reopen;
    private final Clock clock;
    private final Div progress = new Div();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("project.mine-no-step"));
    private final LiveList<Line> list = new LiveList<>(line -> line.step().id(), this::item);

    MySteps(Consumer<StepId> finish, Consumer<StepId> reopen, Clock clock) {
        this.finish = finish;
        this.reopen = reopen;
        this.clock = clock;
        var heading = new H2(getTranslation("project.steps"));
        heading.setId("steps");
        setAriaLabelledBy("steps");
        addClassName("wm-stack");
        list.addClassName("wm-stack");
        progress.getElement().setAttribute("role", "status");
        add(heading, progress, empty, list);
    }

    /**
     * A step as it looks.
     *
     * @param waits whether the public reads of the project, but not yet what was ticked (P8)
     */
    private record Line(StepLine step, boolean waits) {}

    /** @param isPublic whether the public reads of the project */
    void show(List<StepLine> steps, boolean isPublic) {
        empty.setVisible(steps.isEmpty());
        var now = clock.instant();
        list.show(steps.stream()
                .map(step -> new Line(step, isPublic && step.waits(now)))
                .toList());
        progress.removeAll();
        if (!steps.isEmpty()) {
            var done = steps.stream().filter(StepLine::isDone).count();
            progress.add(new Progress(
                    steps.stream()
                            .map(step -> step.isDone() ? Stone.DONE : Stone.OPEN)
                            .toList(),
                    getTranslation("project.steps-done", done, steps.size())));
        }
    }

    private ListItem item(Line line) {
        var step = line.step();
        var tick = new Input();
        tick.setType("checkbox");
        tick.getElement().setProperty("checked", step.isDone());
        // What the person made of the box counts, not what the server knows by now.
        tick.getElement()
                .addEventListener("change", ticked -> {
                    var done = ticked.getEventData().get("element.checked").asBoolean();
                    (done ? finish : reopen).accept(step.id());
                })
                .addEventData("element.checked");
        var words = new Span(new Span(step.what()), meta(step));
        words.addClassName("wm-owner-name");
        if (line.waits()) {
            words.add(wait(step));
        }
        var label = new NativeLabel();
        label.add(tick, words);
        label.addClassName("wm-tick");
        return new ListItem(label);
    }

    private Span meta(StepLine step) {
        var meta =
                new Span(new Span(getTranslation("project.mine-step", step.who(), When.day(step.due(), getLocale()))));
        meta.addClassName("wm-hint");
        var today = LocalDate.now(clock);
        if (step.isOverdue(today)) {
            meta.add(new Lateness(step.due(), today));
        }
        return meta;
    }

    private Span wait(StepLine step) {
        var until = step.shownAt();
        var wait = new Span(
                until == null
                        ? getTranslation("project.mine-step-waits")
                        : getTranslation("project.mine-step-waits-until", When.day(until, clock, getLocale())));
        wait.addClassName("wm-hint");
        return wait;
    }
}
