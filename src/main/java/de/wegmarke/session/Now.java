package de.wegmarke.session;

import de.wegmarke.conference.Phase;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.Dot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a group does now, as all its screens say it.
 *
 * @param phase closed as soon as the conference is
 * @param step which of the steps it is, from 1; empty before and after them
 * @param question of the group, or the conference's title if it has none of its own
 * @param until when the time for the step is over; empty while nobody has set one, and once nothing follows
 * @param covered whether everybody writes for themselves first (C10)
 * @param counts what goes into the sentence that says what to do
 */
public record Now(
        Phase phase, OptionalInt step, String question, Optional<Instant> until, boolean covered, List<Long> counts) {

    /** @param title of the conference, for a group without a question of its own */
    public static Now of(Board board, String title) {
        var phase = board.open() ? board.group().phase() : Phase.CLOSED;
        var number = Phase.STEPS.indexOf(phase) + 1;
        var question = board.group().asked();
        return new Now(
                phase,
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                question.isEmpty() ? title : question,
                Optional.ofNullable(phase.hasNext() ? board.group().until() : null),
                board.isCovered(),
                switch (phase) {
                    case LOBBY -> List.of(board.arrived());
                    case PRIORITISE -> List.of((long) Dot.EACH, (long) Dot.MOST_ON_ONE);
                    default -> List.of();
                });
    }

    /** While cards are written, the question is what it is about; else it stands below. */
    public boolean isQuestionTheHeadline() {
        return phase == Phase.COLLECT;
    }

    /** Whether the question stands below the headline. */
    public boolean isQuestionBelow() {
        return !isQuestionTheHeadline() && step.isPresent();
    }

    /** Whether the sentence is meant for those who look at the wall too, and not only at their phone. */
    public boolean isSaidOnTheWall() {
        return phase == Phase.COLLECT || phase == Phase.PRIORITISE;
    }

    /** The key of the headline, where it is not the question. */
    public String headline() {
        return "contribution.now." + phase;
    }

    /** The key of the sentence that says what to do. */
    public String sentence() {
        return covered ? "contribution.now.covered-then" : headline() + "-then";
    }

    /** As many minutes as have begun; 0 once the time is over, nothing without one. */
    public OptionalLong minutesLeft(Instant now) {
        return until.map(end -> Duration.between(now, end))
                .map(left -> left.isPositive() ? Math.ceilDiv(left.toMillis(), 60_000) : 0)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
