package de.wegmarke.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What a request is told that never reaches a page of ours, because it is none: in both languages, as nothing can be known of the
 * reader's. Made by Tomcat, by its name.
 */
public class BareAnswer extends ErrorReportValve {

    private final String page;

    /** Reads the page beforehand: nothing may fail where it is needed. */
    public BareAnswer() throws IOException {
        page = new ClassPathResource("bare-answer.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable wrong) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
