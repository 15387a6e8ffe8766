package de.wegmarke.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.wegmarke.likeness.Alike;
import de.wegmarke.likeness.Likeness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;

/**
 * How often real wording is found again by somebody else's: of sixty statements drawn by lot and said otherwise ({@code alike/statements.tsv})
 * those that are among the first three. Needs the folder with the statements themselves (mobilitaet.csv, energie.csv) in WEGMARKE_STATEMENTS.
 */
final class FoundAgain implements Bench.Measurement {

    private static final int SHOWN = 3;

    /** As many as a conference has. */
    private static final int CONFERENCE = 300;

    private record Statement(String id, String text) {}

    @Override
    public void measure(Program program, Chromium chromium) throws IOException {
        var folder = System.getenv("WEGMARKE_STATEMENTS");
        if (folder == null) {
            System.out.println("alike: not measured, WEGMARKE_STATEMENTS names no folder");
            return;
        }
        var all = new ArrayList<Statement>();
        for (var file : List.of("mobilitaet", "energie")) {
            read(Path.of(folder, file + ".csv"), file.substring(0, 1), all);
        }
        var pairs = pairs();
        print(pairs, all);
        var rest = new ArrayList<>(all);
        rest.removeIf(statement -> pairs.containsKey(statement.id()));
        Collections.shuffle(rest, new Random(CONFERENCE));
        var few = new ArrayList<>(all.stream()
                .filter(statement -> pairs.containsKey(statement.id()))
                .toList());
        few.addAll(rest.subList(0, CONFERENCE - few.size()));
        print(pairs, few);
    }

    private static void print(Map<String, String> pairs, List<Statement> statements) {
        var likeness = Likeness.of(statements, Statement::text, statement -> "de");
        var found = pairs.entrySet().stream()
                .filter(pair -> likeness.to(pair.getValue(), "de", SHOWN).stream()
                        .map(Alike::thing)
                        .anyMatch(statement -> statement.id().equals(pair.getKey())))
                .count();
        Bench.print(
                "alike: found again among " + statements.size(),
                found + " of " + pairs.size(),
                "45 of 60",
                "among the first three shown");
    }

    /** Only those that were let through. */
    private static void read(Path file, String prefix, List<Statement> into) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.stream()
                    .filter(row -> row.getField("moderated").equals("1"))
                    .map(row -> new Statement(prefix + row.getField("comment-id"), row.getField("comment-body")))
                    .forEach(into::add);
        }
    }

    private static Map<String, String> pairs() throws IOException {
        var pairs = new LinkedHashMap<String, String>();
        try (var lines = new ClassPathResource("alike/statements.tsv").getInputStream()) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(pair -> pairs.put(pair[0], pair[1]));
        }
        return pairs;
    }
}
