package de.wegmarke.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The plain pages by their names: templates in {@code src/main/jte}, which are classes once the program is built. What they take from
 * the model they say themselves; each also gets the {@link Frame} and its {@link PageWords}.
 */
@Component
class PageViews implements ViewResolver, Ordered {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frame frame;
    private final MessageSource translations;
    private final Clock clock;

    PageViews(Frame frame, MessageSource translations, Clock clock) {
        this.frame = frame;
        this.translations = translations;
        this.clock = clock;
    }

    /** What leads on to another address is no page. */
    @Override
    public @Nullable View resolveViewName(String name, Locale language) {
        var template = name + ".jte";
        return name.contains(":") || !templates.hasTemplate(template) ? null : new Page(template);
    }

    /** Before the container's own, which takes every name for a file. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    private final class Page implements View {

        private final String template;

        Page(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return TYPE;
        }

        /** It is sent only when it is whole: an error on the way leaves no half page, and a session can still begin. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var language = RequestContextUtils.getLocale(request);
            var known = new HashMap<String, Object>(model == null ? Map.of() : model);
            known.put("frame", frame);
            known.put("words", new PageWords(translations, language, clock));
            var page = new Utf8ByteOutput();
            templates.render(template, known, page);
            response.setLocale(language);
            response.setContentType(TYPE);
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream()::write);
        }
    }
}
