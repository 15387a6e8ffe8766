package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.Role;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectId;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.recommendation.ui.RecommendationRoutes;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Onward;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Way;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where a recommendation becomes a project. The project's id stands in the address before it is made, so that a form sent
 * twice, reloaded or opened in two windows makes one project.
 */
@Route(value = ProjectRoutes.FORM, layout = MainLayout.class)
@RolesAllowed(Role.Names.COORDINATOR)
class ProjectFormView extends Main implements Titled, BeforeEnterObserver {

    private final transient ProjectDesk desk;
    private final transient RecommendationDesk recommendations;
    private final transient ConferenceDesk conferences;
    private final transient CurrentPerson person;
    private final InstitutionField institution;
    private final TakingUp taking = new TakingUp();

    ProjectFormView(
            ProjectDesk desk,
            RecommendationDesk recommendations,
            ConferenceDesk conferences,
            DirectoryDesk directory,
            CurrentPerson person) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.conferences = conferences;
        this.person = person;
        institution = new InstitutionField(directory, person.get());
        institution.setHelperText(getTranslation("project.institution-later"));
        addClassName("wm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("recommendation").orElseThrow();
        var form = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("form")
                .flatMap(ProjectFormView::id);
        if (form.isEmpty()) {
            var fresh = ProjectId.next().value().toString();
            event.forwardTo(ProjectRoutes.form(number), QueryParameters.of("form", fresh));
            return;
        }
        desk.madeBy(person.get(), form.get())
                .ifPresentOrElse(
                        made -> event.forwardTo(ProjectRoutes.to(made)),
                        () -> show(
                                form.get(),
                                recommendations.page(person.get(), number).recommendation()));
    }

    private static Optional<ProjectId> id(String typed) {
        try {
            return Optional.of(new ProjectId(UUID.fromString(typed)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(ProjectId id, RecommendationLine from) {
        var form = new ProjectForm(from.number(), conferences.fields(person.get(), from.conference()))
                .begin(new ProjectDraft(from.title(), from.text(), "", Pace.FOCUS, Set.of(from.field())));
        form.at("directory.institution", institution);
        form.at("recommendation.reason", taking.field());
        taking.show(from.said());
        var save = new Button(getTranslation("project.begin"), click -> begin(form, id, from.number()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Way(RecommendationRoutes.to(from.number()), getTranslation("ui.cancel"));
        back.addClassNames("wm-button", "wm-button-plain");
        back.getElement().setAttribute("data-cancel", true);
        form.add(institution, taking, new Actions(save, back));
        removeAll();
        add(
                new H1(getTranslation("project.make")),
                new Paragraph(getTranslation("project.from", from.number(), from.title())),
                form);
        form.focus();
    }

    private void begin(ProjectForm form, ProjectId id, String from) {
        try {
            form.save(() -> Onward.to(ProjectRoutes.to(desk.begin(
                    person.get(), id, from, taking.seen(), form.draft(), institution.typed(), taking.reason()))));
        } catch (Conflict answered) {
            // Somebody gave another answer meanwhile: the person sees it, and decides.
            taking.show(
                    recommendations.page(person.get(), from).recommendation().said());
        }
    }

    @Override
    public String title() {
        return getTranslation("project.make");
    }
}
