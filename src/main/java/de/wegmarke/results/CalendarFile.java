package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.shared.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a conference as an entry for calendars (iCalendar, RFC 5545); all times are UTC, so it needs no time zones. */
final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The most octets a line may have without its end; what is longer goes on in the next after a blank. */
    private static final int LONGEST = 75;

    private final Settings settings;

    CalendarFile(Settings settings) {
        this.settings = settings;
    }

    /** @param stamp when the file was made */
    String of(ConferencePage conference, Instant stamp) {
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Wegmarke//Wegmarke//DE",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + conference.id().value(),
                        "DTSTAMP:" + UTC.format(stamp),
                        "SEQUENCE:" + conference.version(),
                        "DTSTART:" + UTC.format(conference.begins()),
                        "DTEND:" + UTC.format(conference.ends()),
                        "SUMMARY:" + escaped(conference.title()),
                        "LOCATION:" + escaped(conference.place()),
                        "DESCRIPTION:" + escaped(conference.agenda()),
                        "URL:" + settings.address("/conferences/" + conference.slug()),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(line -> folded(line) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Never within a character, though it may have several octets. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            var size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += size;
        }
        return folded.toString();
    }
}
