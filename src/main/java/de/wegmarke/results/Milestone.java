package de.wegmarke.results;

import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.ReportLine;
import de.wegmarke.project.StepLine;
import de.wegmarke.recommendation.RecommendationLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One point on the way of a project, from the first card to the last step.
 *
 * @param titleKey the translation key of its heading, which may speak of the subject and the number
 * @param subject a number, a name or what is done
 * @param number how many, or the how many-eth
 * @param text a sentence somebody wrote; may be empty
 * @param path where one can read more; empty if nowhere
 */
public record Milestone(
        String titleKey, LocalDate on, String subject, long number, String text, String path, Reached reached) {

    /** Whether the point was passed, is being worked on, or lies ahead. */
    public enum Reached {
        PASSED(""),
        NOW("wm-path-now"),
        LATE("wm-path-now"),
        AHEAD("wm-path-ahead");

        private final String css;

        Reached(String css) {
            this.css = css;
        }

        /** The class of the style sheets. */
        public String css() {
            return css;
        }

        /** The translation key of the sentence around the date. */
        public String key() {
            return "results.reached." + name();
        }
    }

    static Milestone cards(long cards, LocalDate on) {
        return passed("CARDS", on, "", cards, "", "#cards");
    }

    static Milestone worded(RecommendationLine recommendation, ZoneId zone) {
        return passed(
                "WORDED",
                day(recommendation.wordedAt(), zone),
                recommendation.number(),
                0,
                recommendation.title(),
                Entry.pathOf(recommendation));
    }

    static Milestone begun(ProjectLine project, ZoneId zone) {
        return passed("BEGUN", day(project.begunAt(), zone), project.number(), 0, "", "");
    }

    static Milestone agreed(String institution, boolean needsSupport, LocalDate on) {
        return passed(needsSupport ? "SUPPORT" : "AGREED", on, institution, 0, "", "");
    }

    static Milestone reported(ReportLine report, ZoneId zone) {
        return passed("REPORT." + report.state(), day(report.at(), zone), "", 0, report.sentence(), "");
    }

    static Milestone done(StepLine step, LocalDate on) {
        return passed("STEP", on, step.what(), step.position(), "", "");
    }

    static Milestone ahead(StepLine step, boolean next, LocalDate today) {
        var reached = step.isOverdue(today) ? Reached.LATE : next ? Reached.NOW : Reached.AHEAD;
        return new Milestone("results.milestone.STEP", step.due(), step.what(), step.position(), "", "", reached);
    }

    private static Milestone passed(String key, LocalDate on, String subject, long number, String text, String path) {
        return new Milestone("results.milestone." + key, on, subject, number, text, path, Reached.PASSED);
    }

    static LocalDate day(Instant when, ZoneId zone) {
        return LocalDate.ofInstant(when, zone);
    }
}
