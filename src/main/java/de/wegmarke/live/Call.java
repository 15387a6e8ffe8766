package de.wegmarke.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one node calls to all nodes: which it is, and what was touched. Nothing being touched is a sign of life.
 *
 * @param node who calls; made up at each start
 */
record Call(UUID node, Touches touches) {

    /** More than the longest that we write. */
    private static final int MOST_CHARACTERS = 32_768;

    private static final Pattern WRITTEN =
            Pattern.compile("node ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\n(.+))?", Pattern.DOTALL);

    String written() {
        return touches.areNone() ? "node " + node : "node " + node + "\n" + touches.written();
    }

    /** What was written so; empty for anything else that somebody may say there. */
    static Optional<Call> read(String written) {
        if (written.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var call = WRITTEN.matcher(written);
        if (!call.matches()) {
            return Optional.empty();
        }
        var touched = call.group(2);
        return Touches.read(touched == null ? "" : touched)
                .map(touches -> new Call(UUID.fromString(call.group(1)), touches));
    }
}
