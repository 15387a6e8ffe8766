package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables as people bring them along. */
class CardTableTest {

    private static CardTable csv(String text) {
        return CardTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String key, byte[] file) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CardTable.read(file))
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void commasSemicolonsAndTabulatorsPartTheCells() {
        assertThat(csv("a,b\n1,\"zwei, drei\"\n").rows().getFirst().cells()).containsExactly("1", "zwei, drei");
        assertThat(csv("a;b\n1;zwei, drei\n").rows().getFirst().cells()).containsExactly("1", "zwei, drei");
        assertThat(csv("a\tb\r\n1\tzwei\r\n").rows().getFirst().cells()).containsExactly("1", "zwei");
    }

    /** The number is that of the line in which it begins, as an editor counts; what is empty is no row. */
    @Test
    void aCellMayHaveSeveralLinesAndEmptyLinesAreNone() {
        var rows = csv("\uFEFFText\n\"eins\nzwei\"\n\n   \ndrei\n").rows();
        assertThat(rows).extracting(CardTable.Row::line).containsExactly(2, 6);
        assertThat(rows.getFirst().cells()).containsExactly("eins\nzwei");
    }

    @Test
    void whatOlderProgramsWriteIsReadToo() {
        var table = CardTable.read("Text;Art\nFür Ältere;Bedarf\n".getBytes(Charset.forName("windows-1252")));
        assertThat(table.rows().getFirst().cells()).containsExactly("Für Ältere", "Bedarf");
    }

    @Test
    void theColumnWithTheMostWordsIsThatOfTheText() {
        assertThat(csv("id,Datum,Beitrag\n1,heute,Der Bus kommt nie\n").wordiest())
                .isEqualTo(2);
    }

    @Test
    void theFirstSheetOfAWorkbookIsReadToo() throws IOException {
        var table = CardTable.read(workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Text</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Busse am Sonntag</t></is></c></row>"));
        assertThat(table.head()).containsExactly("Text");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cells()).containsExactly("Busse am Sonntag");
        });
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() throws IOException {
        assertRefused("contribution.file-empty", new byte[0]);
        assertRefused("contribution.file-empty", "Text\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("contribution.file-too-large", new byte[CardTable.LARGEST + 1]);
        assertRefused(
                "contribution.file-too-long", "x\n".repeat(CardTable.MOST + 2).getBytes(StandardCharsets.UTF_8));
        assertRefused("contribution.file-unreadable", "PK\u0003\u0004kein Zip".getBytes(StandardCharsets.UTF_8));
        assertRefused("contribution.file-unreadable", zip(Map.of("x", "nicht von Excel")));
        assertRefused("contribution.file-unreadable", zip(Map.of("xl/big", " ".repeat(60_000_000))));
    }

    private static byte[] workbook(String rows) throws IOException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        return zip(Map.of(
                "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(relations, office),
                "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                                .formatted(main, office),
                "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                .formatted(relations, office),
                "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows)));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
