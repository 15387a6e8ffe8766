package de.wegmarke.contribution;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A table that somebody brings along: CSV with comma, semicolon or tabulator, in UTF-8 or as older programs write it; or the first sheet
 * of an XLSX. The first line names the columns.
 *
 * @param head the names of the columns
 * @param rows the other lines that are not empty
 */
public record CardTable(List<String> head, List<Row> rows) {

    /** The most lines that are looked through together. */
    public static final int MOST = 3000;

    /** The most bytes of a file. */
    public static final int LARGEST = 700_000;

    /** What an XLSX of that size may unfold to, in bytes: more is no table that people wrote. */
    private static final long UNFOLDED = 50_000_000;

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    /** @param line its number in the file, from 1 */
    public record Row(int line, List<String> cells) {

        /** What stands in that column; empty where the line is shorter, or for no column. */
        String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    /**
     * Reads a file.
     *
     * @throws RuleViolation if it is too large, cannot be read as a table, or has no line but the first
     */
    public static CardTable read(byte[] file) {
        if (file.length > LARGEST) {
            throw new RuleViolation("contribution.file-too-large");
        }
        try {
            return table(isZipped(file) ? sheet(file) : lines(file));
        } catch (IOException | ExcelReaderException | CsvParseException unreadable) {
            throw new RuleViolation("contribution.file-unreadable");
        }
    }

    private static CardTable table(List<Row> lines) {
        var written = lines.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !Words.areNone(cell)))
                .toList();
        if (written.size() < 2) {
            throw new RuleViolation("contribution.file-empty");
        }
        if (written.size() > MOST + 1) {
            throw new RuleViolation("contribution.file-too-long", MOST);
        }
        return new CardTable(written.getFirst().cells(), written.subList(1, written.size()));
    }

    private static boolean isZipped(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        mustUnfoldSmall(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(MOST + 2L)
                    .map(row -> new Row(
                            row.getRowNum(),
                            IntStream.range(0, row.getCellCount())
                                    .mapToObj(row::getCellText)
                                    .toList()))
                    .toList();
        }
    }

    private static void mustUnfoldSmall(byte[] file) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            var left = UNFOLDED;
            var chunk = new byte[8192];
            while (parts.getNextEntry() != null) {
                for (var read = parts.read(chunk); read > 0; read = parts.read(chunk)) {
                    left -= read;
                    if (left < 0) {
                        throw new RuleViolation("contribution.file-unreadable");
                    }
                }
            }
        }
    }

    private static List<Row> lines(byte[] file) throws IOException {
        var text = text(file);
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (var line : reader) {
                rows.add(new Row((int) line.getStartingLineNumber(), line.getFields()));
                if (rows.size() > MOST + 1) {
                    break;
                }
            }
        }
        return rows;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replaceFirst(MARK, "");
        } catch (CharacterCodingException older) {
            return OLDER.decode(ByteBuffer.wrap(file)).toString();
        }
    }

    /** The one of which there are most in the first line. */
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparing(
                        sign -> first.chars().filter(one -> one == sign).count()))
                .orElseThrow();
    }

    /** The column in which the most words stand: there, most likely, lies what was said. */
    public int wordiest() {
        return IntStream.range(0, head.size())
                .boxed()
                .max(Comparator.comparing(column -> rows.stream()
                        .mapToLong(row -> row.cell(column)
                                .chars()
                                .filter(sign -> sign == ' ')
                                .count())
                        .sum()))
                .orElse(0);
    }
}
