package de.wegmarke.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import de.wegmarke.shared.Languages;
import de.wegmarke.web.PageWords;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Documents as PDF, tagged for screen readers (PDF/UA, ISO 14289-1): templates below {@code src/main/jte/print}, with what they show
 * from the folder {@code print}. They are read in every language of the house, Arabic among them.
 */
@Component
public class Pdf {

    /** What a template names what lies in the folder of that name: {@code print:print.css}. */
    private static final String FOLDER = "print";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource translations;
    private final Clock clock;

    Pdf(MessageSource translations, Clock clock) {
        this.translations = translations;
        this.clock = clock;
    }

    /** What is said in every language of the house, the first one first. */
    public List<PageWords> words() {
        return Languages.ALL.stream().map(this::words).toList();
    }

    private PageWords words(Locale language) {
        return new PageWords(translations, language, clock);
    }

    /**
     * The document.
     *
     * @param template its name below {@code print}
     * @param shown what the template takes; its words in {@code language} come by themselves
     */
    public byte[] of(String template, Locale language, Map<String, ?> shown) {
        var known = new HashMap<String, Object>(shown);
        known.put("words", words(language));
        var page = new StringOutput();
        templates.render("%s/%s.jte".formatted(FOLDER, template), known, page);
        try (var paper = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, address) -> address);
            builder.useProtocolsStreamImplementation(Pdf::file, FOLDER);
            builder.withHtmlContent(page.toString(), "");
            builder.toStream(paper);
            builder.run();
            return paper.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document %s could not be made".formatted(template), e);
        }
    }

    private static FSStream file(String address) {
        var file = new ClassPathResource(FOLDER + "/" + address.substring(FOLDER.length() + 1));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                try {
                    return file.getInputStream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
