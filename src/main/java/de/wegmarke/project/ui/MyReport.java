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
import de.wegmarke.project.ReportLine;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where the institution says in one sentence how it stands (P4). */
class MyReport extends Section {

    private final Clock clock;
    private final Paragraph last = new Paragraph();
    private final Paragraph waits = new Paragraph();
    private final Div thanks = new Div();
    private boolean sent;
    private boolean promised;

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
                sent = true;
            }
        });
        var heading = new H2(getTranslation("project.reports"));
        heading.setId("report");
        setAriaLabelledBy("report");
        thanks.getElement().setAttribute("role", "status");
        addClassName("wm-form");
        waits.addClassName("wm-hint");
        add(heading, last, waits, thanks, state, sentence, trouble, send);
    }

    /** Takes what was chosen and typed. */
    interface Sending {

        void send(@Nullable ProjectState state, String sentence);
    }

    /** @param isPublic whether the public reads of the project; only then it is told when it reads this (P8) */
    void show(ProjectPage page, boolean isPublic) {
        Say.in(last, page.reports().isEmpty() ? getTranslation("project.no-report") : told(page));
        var report = page.reports().stream().findFirst();
        var waiting = report.filter(one -> isPublic && one.waits(clock.instant()));
        Say.in(waits, waiting.map(one -> sentence("project.mine-waits-", one)).orElse(""));
        if (sent) {
            sent = false;
            promised = waiting.isPresent();
            thanks.removeAll();
            thanks.add(Notice.thanks(waiting.map(one -> sentence("project.mine-reported-", one))
                    .orElseGet(() ->
                            getTranslation(isPublic ? "project.mine-reported-public" : "project.mine-reported"))));
        } else if (promised && waiting.isEmpty()) {
            promised = false;
            thanks.removeAll();
        }
        waits.setVisible(waiting.isPresent() && !promised);
    }

    private String sentence(String key, ReportLine report) {
        return report.shownAt() == null
                ? getTranslation(key + "never")
                : getTranslation(key + "until", When.day(report.shownAt(), clock, getLocale()));
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
