package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.Contact;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentDevice;
import de.wegmarke.people.Role;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.project.ResponsibleDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.ui.PlainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Farewell;
import de.wegmarke.ui.parts.LanguageChoice;
import de.wegmarke.ui.parts.Notice;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.Sign;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The screen of the institution that was asked: what it is about, its answer, its steps, one sentence on how it stands. */
@Route(value = ProjectRoutes.MINE, layout = PlainLayout.class)
@RolesAllowed(Role.Names.RESPONSIBLE)
class MyProjectView extends Main implements Titled {

    private final transient ResponsibleDesk desk;
    private final transient CurrentDevice device;
    private final H1 title = new H1();
    private final Div about = new Div();
    private final Contact contact;
    private final MyAnswer answer;
    private final MySteps steps;
    private final MyReport report;
    private boolean ended;

    MyProjectView(ResponsibleDesk desk, CurrentDevice device, LiveTopics topics, Clock clock) {
        this.desk = desk;
        this.device = device;
        var project = desk.project(device.get());
        contact = desk.contact(device.get());
        var number = project.project().number();
        answer = new MyAnswer(
                number, (seen, said, reason) -> allowed(() -> desk.answer(device.get(), seen, said, reason)));
        steps = new MySteps(
                step -> allowed(() -> desk.finishStep(device.get(), step)),
                step -> allowed(() -> desk.reopenStep(device.get(), step)),
                clock);
        report = new MyReport(
                number, (state, sentence) -> allowed(() -> desk.report(device.get(), state, sentence)), clock);
        addClassNames("wm-page", "wm-mine");
        about.addClassName("wm-stack");
        add(head(), title, about, answer, steps, report, help(), new Farewell("project.done-then"));
        topics.follow(this, project.project().id().topic(), () -> allowed(this::look));
    }

    private Header head() {
        var brand = new Span(Sign.of("brand"), new Span("Wegmarke"));
        brand.addClassName("wm-brand");
        var head = new Header(brand, new LanguageChoice());
        head.addClassNames("wm-line", "wm-mine-head");
        return head;
    }

    private void look() {
        show(desk.project(device.get()), desk.isPublic(device.get()));
    }

    private void show(ProjectPage page, boolean isPublic) {
        var project = page.project();
        title.setText(project.title());
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
        return new Paragraph(getTranslation("project.mine-help", contact.name(), contact.phone(), contact.mail()));
    }

    @Override
    public String title() {
        return title.getText();
    }
}
