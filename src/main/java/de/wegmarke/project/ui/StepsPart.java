package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.people.Person;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepId;
import de.wegmarke.project.StepLine;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.Progress;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.UndoPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The steps of a project: who does what until when (P3). */
class StepsPart extends Section {

    private final String number;
    private final Person by;
    private final StepDesk desk;
    private final ProjectDesk projects;
    private final Clock clock;
    private final Div progress = new Div();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("project.no-step"));
    private final NativeTable table = new NativeTable();
    private final Div scroll = new Div();
    private final H3 heading = new H3(getTranslation("project.steps"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final Div editing = new Div();
    private final FormPlace adding;
    private final LiveParts<StepRow.Line> rows = new LiveParts<>(
            table.addBody(), line -> line.step().id(), line -> new StepRow(line, this::tick, this::edit, this::remove));

    StepsPart(String number, Person by, StepDesk desk, ProjectDesk projects, Clock clock) {
        this.number = number;
        this.by = by;
        this.desk = desk;
        this.projects = projects;
        this.clock = clock;
        adding = new FormPlace(getTranslation("project.step-add"), this::form);
        heading.setId("steps");
        setAriaLabelledBy("steps");
        addClassName("wm-stack");
        scroll.add(table());
        scroll.addClassName("wm-scroll");
        scroll.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "steps")
                .setAttribute("tabindex", "0");
        add(heading, progress, empty, scroll, undo, editing, new Actions(adding.opener()), adding);
    }

    private StepForm form() {
        var form = new StepForm();
        form.add(new SaveOrCancel(
                getTranslation("project.save"),
                () -> form.save(() -> desk.add(by, number, form.draft())),
                adding::close));
        return form;
    }

    private NativeTable table() {
        var head = new NativeTableRow();
        for (var column : List.of("what", "who", "due", "state", "deeds")) {
            var cell = new NativeTableHeaderCell(getTranslation("project.step-" + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.addClassName("wm-steps");
        table.getHead().add(head);
        return table;
    }

    void show(List<StepLine> steps) {
        var today = LocalDate.now(clock);
        empty.setVisible(steps.isEmpty());
        scroll.setVisible(!steps.isEmpty());
        rows.show(steps.stream().map(step -> new StepRow.Line(step, today)).toList());
        progress.removeAll();
        if (!steps.isEmpty()) {
            progress.add(progress(steps));
        }
    }

    private Progress progress(List<StepLine> steps) {
        var done = steps.stream().filter(StepLine::isDone).count();
        return new Progress(
                steps.stream()
                        .map(step -> step.isDone() ? Stone.DONE : Stone.OPEN)
                        .toList(),
                getTranslation("project.steps-done", done, steps.size()));
    }

    private void tick(StepLine step, boolean seenDone) {
        if (seenDone) {
            desk.reopen(by, number, step.id());
        } else {
            desk.finish(by, number, step.id());
        }
    }

    private void edit(StepLine step) {
        var form = new StepForm(step);
        form.add(new SaveOrCancel(
                getTranslation("project.save"),
                () -> form.save(
                        seen -> desk.word(by, number, step.id(), seen, form.draft()),
                        () -> new StepForm(stored(step.id()))),
                editing::removeAll));
        editing.removeAll();
        editing.add(new H3(getTranslation("project.step-edit", step.what())), form);
        form.focus();
    }

    private StepLine stored(StepId id) {
        return projects.page(by, number).steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A step taken out by mistake comes back with one press, as it was. */
    private void remove(StepLine step) {
        desk.remove(by, number, step.id(), step.draft());
        undo.offer(getTranslation("project.step-removed", step.what()), () -> desk.restore(by, number, step.id()));
    }
}
