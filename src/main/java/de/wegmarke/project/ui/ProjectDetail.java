package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.Person;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectPage;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.ChangeToRelease;
import de.wegmarke.ui.parts.Differences.Difference;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.PermanentNumber;
import de.wegmarke.ui.parts.PublicSwitch;
import de.wegmarke.ui.parts.SaveOrCancel;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One project, whole. What others change shows at once; what one is typing stays. */
class ProjectDetail extends Section {

    private final String number;
    private final Person by;
    private final ProjectDesk desk;
    private final List<FieldLine> fields;
    private final Div face = new Div();
    private final OwnerPart owner;
    private final StepsPart steps;
    private final ReportsPart reports;
    private final WaitingPart waiting;
    private final Clock clock;
    private final OriginPart origin = new OriginPart();
    private final PublicSwitch publicly;
    private final ChangeToRelease change;
    private final FormPlace wording;
    private @Nullable ProjectPage shown;

    ProjectDetail(
            String number,
            Person by,
            ProjectDesk desk,
            List<FieldLine> fields,
            OwnerPart owner,
            StepsPart steps,
            ReportsPart reports,
            WaitingPart waiting,
            Clock clock) {
        this.number = number;
        this.by = by;
        this.desk = desk;
        this.fields = fields;
        this.owner = owner;
        this.steps = steps;
        this.reports = reports;
        this.waiting = waiting;
        this.clock = clock;
        publicly = new PublicSwitch(seen -> desk.publish(by, number, seen), () -> desk.withdrawFromPublic(by, number));
        change = new ChangeToRelease((seen, small) -> desk.release(by, number, seen, small));
        wording = new FormPlace(getTranslation("project.edit"), this::form);
        addClassNames("wm-pane", "wm-detail");
        setId("detail");
        setAriaLabel(number);
        face.addClassName("wm-project");
        add(
                back(),
                face,
                new Actions(wording.opener()),
                wording,
                waiting,
                owner,
                steps,
                reports,
                publicly,
                change,
                origin);
    }

    /** The form begins with what is shown when it is opened. */
    private ProjectForm form() {
        var page = Objects.requireNonNull(shown);
        var form = new ProjectForm(number, fields).fill(page);
        form.add(new SaveOrCancel(
                getTranslation("project.save"),
                () -> form.save(
                        seen -> desk.word(by, number, seen, form.draft()),
                        () -> new ProjectForm(number, fields).fill(desk.page(by, number))),
                wording::close));
        return form;
    }

    void show(ProjectPage page, ConferencePage conference) {
        if (!page.equals(shown)) {
            face.removeAll();
            describe(page);
        }
        shown = page;
        waiting.show(page, conference.isPublished());
        owner.show(page.project(), conference.contact());
        steps.show(page.steps());
        reports.show(page.reports());
        origin.show(page.recommendations());
        publicly.show(page.project().isPublished(), conference.isPublished(), page.seal(clock.instant()));
        change.show(differences(page), page.draft().seal());
    }

    /** What it said when it was published, and what it says now (P8). */
    private List<Difference> differences(ProjectPage page) {
        var published = page.published();
        if (published == null) {
            return List.of();
        }
        var now = page.draft();
        return List.of(
                new Difference(getTranslation("project.title"), published.title(), now.title()),
                new Difference(getTranslation("project.goal"), published.goal(), now.goal()),
                new Difference(getTranslation("project.indicator-said"), published.indicator(), now.indicator()),
                new Difference(getTranslation("project.pace"), said(published.pace()), said(now.pace())),
                new Difference(getTranslation("project.fields"), names(published), names(now)));
    }

    private String said(Pace pace) {
        return getTranslation("project.pace." + pace);
    }

    private String names(ProjectDraft worded) {
        return fields.stream()
                .filter(field -> worded.fields().contains(field.id()))
                .map(FieldLine::name)
                .collect(Collectors.joining(", "));
    }

    private void describe(ProjectPage page) {
        var project = page.project();
        var head = new Div(new H2(project.title()), new PermanentNumber(project.number()));
        head.addClassName("wm-project-head");
        var state = new Div(
                new StateTag(project.state().stone(), getTranslation("project.state." + project.state())),
                new Span(getTranslation("project.pace." + project.pace())));
        page.fields().forEach(field -> state.add(new FieldPlaque(field.number(), field.title())));
        state.addClassName("wm-card-foot");
        face.add(head, state, said("project.goal", project.goal()));
        if (!project.indicator().isEmpty()) {
            face.add(said("project.indicator-said", project.indicator()));
        }
    }

    private Div said(String key, String words) {
        var label = new Span(getTranslation(key));
        label.addClassName("wm-hint");
        var text = new Paragraph(words);
        text.addClassName("wm-words");
        return new Div(label, text);
    }

    private Way back() {
        var back = new Way(ProjectRoutes.PROJECTS, getTranslation("project.back"));
        back.addClassNames("wm-link", "wm-back");
        return back;
    }
}
