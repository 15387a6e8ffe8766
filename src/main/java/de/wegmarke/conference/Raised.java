package de.wegmarke.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A public recommendation that a card stands behind, and what became of it (E3, E4).
 *
 * @param number its permanent number
 * @param path of its page, below the base
 * @param css the class of the stone that says how it stands
 * @param standing the key of how it stands
 * @param reason of its answer; empty while it has none
 * @param projects those that came of it
 */
public record Raised(
        String number, String title, String path, String css, String standing, String reason, List<Pursued> projects) {

    public Raised {
        projects = List.copyOf(projects);
    }

    /**
     * A public project that came of it.
     *
     * @param responsible who answers for it; empty while that is not settled (P2)
     * @param steps in their order, as the public reads them
     */
    public record Pursued(
            String number,
            String title,
            String path,
            String css,
            String standing,
            Optional<String> responsible,
            List<Step> steps) {

        public Pursued {
            steps = List.copyOf(steps);
        }
    }

    /** A step of it. */
    public record Step(String what, LocalDate due, boolean done) {}
}
