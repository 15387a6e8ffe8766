package de.wegmarke.results;

import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.shared.Stone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation or a project stands, in the word the public reads. The answer decides first (E3), then the public
 * projects that came of it (P2, P4): what is not public changes nothing here (E4).
 *
 * <p>In the order of what is left to do: a recommendation stands as that of its projects which stands first.
 */
public enum Standing {
    UNDERWAY(Stone.RUNNING),
    /** An institution has agreed, and has reported nothing else yet. */
    PLANNED(Stone.OPEN),
    /** There is a project, but no institution has agreed to it. */
    UNSETTLED(Stone.OPEN),
    /** The answer is yes, but no project shows yet. */
    TAKEN_UP(Stone.OPEN),
    UNANSWERED(Stone.OPEN),
    STALLED(Stone.PARKED),
    CARRIED_OVER(Stone.PARKED),
    NOT_TAKEN_UP(Stone.PARKED),
    DONE(Stone.DONE),
    EXISTS_ALREADY(Stone.DONE),
    DISCONTINUED(Stone.PARKED);

    /** Those that occur, in the order of the legend. */
    public static final List<Stone> STONES =
            Stream.of(values()).map(Standing::stone).distinct().sorted().toList();

    private final Stone stone;

    Standing(Stone stone) {
        this.stone = stone;
    }

    /**
     * How a recommendation stands.
     *
     * @param answer null while it has none
     * @param projects those of its projects that are public
     */
    static Standing of(@Nullable AnswerKind answer, List<ProjectLine> projects) {
        return switch (answer) {
            case EXISTS_ALREADY -> EXISTS_ALREADY;
            case NOT_TAKEN_UP -> NOT_TAKEN_UP;
            case CARRIED_OVER -> CARRIED_OVER;
            case TAKEN_UP -> of(projects, TAKEN_UP);
            case null -> of(projects, UNANSWERED);
        };
    }

    private static Standing of(List<ProjectLine> projects, Standing otherwise) {
        return projects.stream()
                .map(Standing::of)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    /** How a project stands. One that nobody has agreed to answer for is open, whatever was reported (P2). */
    static Standing of(ProjectLine project) {
        return switch (project.state()) {
            case DONE -> DONE;
            case DISCONTINUED -> DISCONTINUED;
            case STALLED -> STALLED;
            case PLANNED -> project.commitment().isUnclear() ? UNSETTLED : PLANNED;
            case UNDERWAY -> project.commitment().isUnclear() ? UNSETTLED : UNDERWAY;
        };
    }

    public Stone stone() {
        return stone;
    }

    public String css() {
        return stone.css();
    }

    /** The translation key of its word. */
    public String key() {
        return "results.standing." + name();
    }

    /** The translation key of its word after a number; all that is open counts as one. */
    String countedKey() {
        return "results.counted." + (stone == Stone.OPEN ? stone.name() : name());
    }
}
