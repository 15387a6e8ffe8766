package de.wegmarke.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/**
 * Hands out what is kept ({@link PageCache}) before the house is entered. The way through the container and the filters costs
 * more than a kept answer itself; whatever is not kept goes it, is refused there or made and kept.
 *
 * <p>The {@link Turnstile} is behind it: a kept answer takes nothing from anybody. Who reads it slowly holds the line that they
 * have anyway, of which there are bounds ({@link BoundedConnections}), and a thread of its own, and no longer a place inside
 * that others need.
 */
class Hatch extends ValveBase {

    private final PageCache pages;

    Hatch(PageCache pages) {
        // What waits (the app's line for news) comes through here, too.
        super(true);
        this.pages = pages;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var page = kept(request, response);
        if (page.isPresent()) {
            page.get().answer(request).give(response.getCoyoteResponse());
        } else {
            getNext().invoke(request, response);
        }
    }

    private Optional<RenderedPage> kept(Request request, Response response) throws IOException {
        // What the container could not read comes as far as this, and may have no address.
        if (response.isErrorReportRequired()) {
            return Optional.empty();
        }
        try {
            return pages.kept(request);
        } catch (IllegalStateException unreadable) {
            // Said now, to be shown inside: the container complains of a question once, and whoever asks next is given
            // the rest.
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return Optional.empty();
        }
    }
}
