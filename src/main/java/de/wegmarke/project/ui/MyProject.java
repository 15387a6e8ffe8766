package de.wegmarke.project.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.Contact;
import de.wegmarke.project.OwnProject;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.Phone;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.Say;
import java.time.Clock;
import java.util.function.Supplier;

/** The project of an institution that was asked: what it is about, its answer, its steps, one sentence on how it stands. */
class MyProject extends Div {

    private final transient ResponsibleDesk desk;
    private final transient Supplier<OwnProject> own;
    private final H1 title = new H1();
    private final Div about = new Div();
    private final Contact contact;
    private final MyAnswer answer;
    private final MySteps steps;
    private final MyReport report;
    private boolean ended;

    /**
     * @param own which one, on the device as it is known at that moment
     * @param number the project's
     */
    MyProject(Supplier<OwnProject> own, String number, ResponsibleDesk desk, Clock clock) {
        this.own = own;
        this.desk = desk;
        contact = desk.contact(own.get());
        answer =
                new MyAnswer(number, (seen, said, reason) -> allowed(() -> desk.answer(own.get(), seen, said, reason)));
        steps = new MySteps(
                step -> allowed(() -> desk.finishStep(own.get(), step)),
                step -> allowed(() -> desk.reopenStep(own.get(), step)),
                clock);
        report = new MyReport(
                number, (state, sentence) -> allowed(() -> desk.report(own.get(), state, sentence)), clock);
        addClassName("wm-mine-project");
        about.addClassName("wm-stack");
        add(title, about, answer, steps, report, help());
    }

    void look() {
        allowed(() -> show(desk.project(own.get()), desk.isPublic(own.get())));
    }

    private void show(ProjectPage page, boolean isPublic) {
        var project = page.project();
        Say.in(title, project.title());
        about.removeAll();
        var goal = new Paragraph(project.goal());
        goal.addClassName("wm-words");
        about.add(new PermanentNumber(project.number()), goal);
        page.recommendations()
                .forEach(from -> about.add(new Paragraph(
                        getTranslation("project.mine-origin", from.number(), from.groups(), from.voices()))));
        about.add(new Paragraph(getTranslation("project.mine-why", project.institution())));
        answer.show(project);
        var takesPart = !project.commitment().isUnclear();
        steps.setVisible(takesPart);
        report.setVisible(takesPart);
        steps.show(page.steps(), isPublic);
        report.show(page, isPublic);
    }

    /** A link that was revoked meanwhile ends here, with a kind word. */
    private void allowed(Runnable deed) {
        try {
            if (!ended) {
                deed.run();
            }
        } catch (NotAllowed revoked) {
            ended = true;
            about.removeAll();
            about.add(Notice.mark(getTranslation("project.mine-ended")));
            answer.setVisible(false);
            steps.setVisible(false);
            report.setVisible(false);
        }
    }

    private Paragraph help() {
        var phone = new Anchor(Phone.link(contact.phone()), contact.phone());
        var mail = new Anchor("mailto:" + contact.mail(), contact.mail());
        return new Paragraph(
                new Text(getTranslation("project.mine-help", contact.name()) + " "), phone, new Text(", "), mail);
    }
}
