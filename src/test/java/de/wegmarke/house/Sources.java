package de.wegmarke.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, as the guards read them. */
record Sources(Path file, String text) {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path FRONTEND = Path.of("frontend");
    static final Path TRANSLATIONS = Path.of("src/main/resources/vaadin-i18n");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^[ \\t]*//[^\\n]*$");

    private static final Pattern TOKEN = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*"
            + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\"|'(?<single>(?:[^'\\\\\\n]|\\\\.)*)'");

    /**
     * All files below a folder whose name ends as given.
     *
     * @throws AssertionError if there are none: a rule that looks at nothing holds nothing
     */
    static List<Sources> below(Path folder, String... endings) {
        return below(folder, file -> Stream.of(endings).anyMatch(file.toString()::endsWith));
    }

    static List<Sources> below(Path folder, Predicate<Path> wanted) {
        try (var files = Files.walk(folder)) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .filter(wanted)
                    .sorted()
                    .map(Sources::read)
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("nothing to look at below " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources read(Path file) {
        try {
            return new Sources(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without comments that begin a line or stand between slash-star and star-slash. */
    String withoutComments() {
        return COMMENT.matcher(text).replaceAll("");
    }

    /** The string literals of Java or TypeScript code, with what stands before each. */
    List<Literal> literals() {
        var found = new ArrayList<Literal>();
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            var value = Stream.of(tokens.group("block"), tokens.group("string"), tokens.group("single"))
                    .filter(Objects::nonNull)
                    .findFirst();
            var before = text.substring(Math.max(0, tokens.start() - 80), tokens.start());
            var after = text.substring(tokens.end(), Math.min(text.length(), tokens.end() + 20));
            value.ifPresent(words -> found.add(new Literal(words, before, after)));
        }
        return found;
    }

    /**
     * A string literal.
     *
     * @param before the 80 characters before it
     * @param after the 20 characters after it
     */
    record Literal(String value, String before, String after) {}

    /** Lines that say something to the compiler: no blank ones, no comments, no imports. */
    long lines() {
        return withoutComments()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
