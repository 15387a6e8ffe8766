package de.wegmarke.project.ui;

import de.wegmarke.people.Home;
import de.wegmarke.people.Role;
import de.wegmarke.project.ProjectId;
import de.wegmarke.ui.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.NamedInterface;

/** The ways that lead to this room's screens. */
@Configuration
@NamedInterface("routes")
public class ProjectRoutes {

    static final String PROJECTS = "projects";
    static final String FORM = "recommendations/:recommendation/project";
    static final String MINE = "my-project";
    static final String ONE_OF_MINE = MINE + "/:project?";

    /** The address of one project, below the app's own. */
    public static String to(String project) {
        return PROJECTS + "/" + project;
    }

    /** The address of one of the projects for which an institution was asked. */
    static String mine(ProjectId project) {
        return MINE + "/" + project.value();
    }

    /** The address of the form that makes a project of a recommendation. */
    public static String form(String recommendation) {
        return FORM.replace(":recommendation", recommendation);
    }

    @Bean
    Home institutionsHome() {
        return Home.ofDevice(Role.RESPONSIBLE, MINE, "/links");
    }

    @Bean
    Destination projectsDestination() {
        return new Destination("project.all", PROJECTS, 40, Set.of(Role.Names.COORDINATOR));
    }
}
