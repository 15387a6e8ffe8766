package de.wegmarke.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A text of the example, as one reads and edits it: blocks of "key: value" lines with empty lines between them. What is set
 * in below a line goes on with its value; a line that begins with # is a comment.
 */
record Script(List<Block> blocks) {

    /** The script of that name in the folder "demo". */
    static Script named(String name) {
        try {
            return of(new ClassPathResource("demo/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The example's texts belong to the program", e);
        }
    }

    static Script of(String text) {
        var blocks = new ArrayList<Block>();
        for (var block : text.split("\n\\s*\n")) {
            var lines = lines(block);
            if (!lines.isEmpty()) {
                blocks.add(new Block(lines));
            }
        }
        return new Script(List.copyOf(blocks));
    }

    private static List<Line> lines(String block) {
        var lines = new ArrayList<Line>();
        for (var row : block.lines().filter(row -> !row.startsWith("#")).toList()) {
            if (row.startsWith(" ")) {
                var begun = lines.removeLast();
                lines.add(new Line(begun.key(), begun.value() + "\n" + row.strip()));
            } else if (!row.isBlank()) {
                var colon = row.indexOf(':');
                lines.add(new Line(
                        row.substring(0, colon), row.substring(colon + 1).strip()));
            }
        }
        return List.copyOf(lines);
    }

    /** The first block. */
    Block first() {
        return blocks.getFirst();
    }

    /** The blocks about one kind of thing. */
    List<Block> all(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).toList();
    }
}
