package de.wegmarke.demo;

import java.util.List;
import java.util.Optional;

/** One thing of a script, such as a group or a project: the lines between two empty ones, in their order. */
record Block(List<Line> lines) {

    /** What the thing is: the key of its first line. */
    String name() {
        return lines.getFirst().key();
    }

    /** All lines of a key. */
    List<Line> all(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).toList();
    }

    /** The line of a key, if there is one. */
    Optional<Line> find(String key) {
        return all(key).stream().findFirst();
    }

    /** The line of a key that no such thing goes without. */
    Line line(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("The script lacks '" + key + "' in " + lines));
    }

    /** The whole value of a line that no such thing goes without. */
    String text(String key) {
        return line(key).value();
    }
}
