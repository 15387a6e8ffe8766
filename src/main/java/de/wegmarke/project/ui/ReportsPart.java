package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.people.Person;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.ReportLine;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.List;

/** The progress reports on a project, the latest first (P4). */
class ReportsPart extends Section {

    private final String number;
    private final Person by;
    private final ReportDesk desk;
    private final Clock clock;
    private final EmptyPlace empty = new EmptyPlace(getTranslation("project.no-report"));
    private final LiveList<ReportLine> reports = new LiveList<>(ReportLine::id, this::item);
    private final FormPlace place = new FormPlace(getTranslation("project.report-give"), this::form);

    ReportsPart(String number, Person by, ReportDesk desk, Clock clock) {
        this.number = number;
        this.by = by;
        this.desk = desk;
        this.clock = clock;
        var heading = new H3(getTranslation("project.reports"));
        heading.setId("reports");
        setAriaLabelledBy("reports");
        addClassName("wm-stack");
        add(heading, empty, reports, new Actions(place.opener()), place);
    }

    void show(List<ReportLine> all) {
        empty.setVisible(all.isEmpty());
        reports.show(all);
    }

    private ListItem item(ReportLine report) {
        var who = new Span(getTranslation("project.report-by", When.day(report.at(), clock, getLocale()), report.by()));
        who.addClassName("wm-hint");
        var head =
                new Div(new StateTag(report.state().stone(), getTranslation("project.state." + report.state())), who);
        head.addClassName("wm-card-foot");
        var words = new Paragraph(report.sentence());
        words.addClassName("wm-words");
        return new ListItem(head, words);
    }

    private Div form() {
        var state = new RadioButtonGroup<ProjectState>(getTranslation("project.state"));
        state.setItems(ProjectState.values());
        state.setItemLabelGenerator(one -> getTranslation("project.state." + one));
        var sentence = new TextArea(getTranslation("project.report"));
        var trouble = new FieldTrouble()
                .at("project.report-state", state)
                .at("project.report", sentence)
                .keep("report/" + number);
        var form = new Div(
                state,
                sentence,
                trouble,
                new SaveOrCancel(
                        getTranslation("project.report-save"),
                        () -> trouble.attempt(() -> desk.report(by, number, state.getValue(), sentence.getValue())),
                        place::close));
        form.addClassName("wm-form");
        return form;
    }
}
