package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.shared.Settings;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Writes a feed (RFC 4287). Ids are UUIDs, so they stay whatever address the program is reached by; they are the same in all
 * languages and in the feeds of all fields.
 */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final String author;
    private final UUID id;
    private final Settings settings;
    private final MessageSource translations;
    private final Locale language;

    AtomFeed(String author, UUID id, Settings settings, MessageSource translations, Locale language) {
        this.author = author;
        this.id = id;
        this.settings = settings;
        this.translations = translations;
        this.language = language;
    }

    /** One page of the feed, with the ways to the others (RFC 5005). */
    String write(Feed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.toLanguageTag());
            head(xml, feed);
            for (var entry : feed.newestFirst()) {
                entry(xml, entry);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void head(XMLStreamWriter xml, Feed feed) throws XMLStreamException {
        var field = feed.field();
        var part = field == null ? "" : "/fields/" + field.slug();
        element(xml, "id", "urn:uuid:" + id);
        element(xml, "title", field == null ? say("results.feed.title") : say("results.feed.title-of", field.name()));
        element(xml, "subtitle", say("results.feed.subtitle"));
        element(xml, "updated", moment(feed.updated()));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", page(field, feed.pages().page()));
        link(xml, "first", page(field, 1));
        link(xml, "last", page(field, feed.pages().count()));
        if (feed.pages().previous().isPresent()) {
            link(xml, "previous", page(field, feed.pages().previous().get()));
        }
        if (feed.pages().next().isPresent()) {
            link(xml, "next", page(field, feed.pages().next().get()));
        }
        link(xml, "alternate", "text/html", inLanguage("/results" + part));
    }

    private static void link(XMLStreamWriter xml, String relation, String feed) throws XMLStreamException {
        link(xml, relation, "application/atom+xml", feed);
    }

    /** The first page keeps the address by which the feed was subscribed to. */
    private String page(@Nullable FieldLine field, int number) {
        var feed = inLanguage("/results/feed.atom");
        var part = field == null ? feed : feed + "&field=" + field.slug();
        return number == 1 ? part : part + "&page=" + number;
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "title", entry.number() + " " + entry.title());
        element(xml, "updated", moment(entry.changedAt()));
        link(xml, "alternate", "text/html", inLanguage(entry.path()));
        for (var project : entry.isProject() ? List.<ProjectLine>of() : entry.projects()) {
            link(xml, "related", "text/html", inLanguage(Entry.pathOf(project)));
        }
        for (var field : entry.fields()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", field.slug());
            xml.writeAttribute("label", clean(field.name()));
        }
        element(xml, "summary", (say(entry.standing().key()) + ". " + whoAnswers(entry) + entry.text()).strip());
        xml.writeEndElement();
    }

    private String whoAnswers(Entry entry) {
        return entry.asksWhoAnswers()
                ? "%s: %s. "
                        .formatted(
                                say("results.responsible"), entry.responsible().orElse(say("results.not-settled")))
                : "";
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private String inLanguage(String path) {
        return settings.address(path) + "?lang=" + language.toLanguageTag();
    }

    private String say(String key, Object... arguments) {
        return translations.getMessage(key, arguments, language);
    }

    private static String moment(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String clean(String text) {
        return NO_XML.matcher(text).replaceAll("");
    }
}
