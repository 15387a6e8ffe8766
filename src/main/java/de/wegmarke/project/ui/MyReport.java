package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ProjectState;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where the institution says in one sentence how it stands (P4). */
class MyReport extends Section {

    private final Clock clock;
    private final Paragraph last = new Paragraph();
    private final Div thanks = new Div();

    /** @param project its number */
    MyReport(String project, Sending report, Clock clock) {
        this.clock = clock;
        var state = new RadioButtonGroup<ProjectState>(getTranslation("project.mine-state"));
        state.setItems(ProjectState.values());
        state.setItemLabelGenerator(one -> getTranslation("project.state." + one));
        state.addClassName("wm-answers");
        var sentence = new TextArea(getTranslation("project.report"));
        var trouble = new FieldTrouble()
                .at("project.report-state", state)
                .at("project.report", sentence)
                .keep("my-report/" + project);
        var send = new Button(getTranslation("project.mine-report"), click -> {
            if (trouble.attempt(() -> report.send(state.getValue(), sentence.getValue()))) {
                sentence.clear();
                thanks.removeAll();
                thanks.add(Notice.thanks(getTranslation("project.mine-reported")));
            }
        });
        var heading = new H2(getTranslation("project.reports"));
        heading.setId("report");
        setAriaLabelledBy("report");
        thanks.getElement().setAttribute("role", "status");
        addClassName("wm-form");
        add(heading, last, thanks, state, sentence, trouble, send);
    }

    /** Takes what was chosen and typed. */
    interface Sending {

        void send(@Nullable ProjectState state, String sentence);
    }

    void show(ProjectPage page) {
        last.setText(page.reports().isEmpty() ? getTranslation("project.no-report") : told(page));
    }

    private String told(ProjectPage page) {
        var report = page.reports().getFirst();
        return getTranslation(
                "project.mine-last",
                When.day(report.at(), clock, getLocale()),
                getTranslation("project.state." + report.state()),
                report.sentence());
    }
}
