package de.wegmarke.project;

import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationRegister;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is reported that a project stands, whoever does so (P4). What an institution says waits for its release (P8). */
@Component
class Reporting {

    private final Projects projects;
    private final RecommendationRegister recommendations;
    private final WaitingTime waiting;
    private final Clock clock;

    Reporting(Projects projects, RecommendationRegister recommendations, WaitingTime waiting, Clock clock) {
        this.projects = projects;
        this.recommendations = recommendations;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @throws RuleViolation if it had ended and is to go on, while what it came from was answered otherwise meanwhile (E3) */
    void report(Project project, Signature by, @Nullable ProjectState state, String sentence) {
        if (project.goesOnAgain(state)
                && recommendations.lines(project.recommendations()).stream()
                        .anyMatch(origin -> origin.said().kind() != AnswerKind.TAKEN_UP)) {
            throw new RuleViolation("project.state-answered-otherwise");
        }
        var now = clock.instant();
        project.report(by, state, sentence, waiting.end(by, now), now);
        projects.save(project);
    }
}
