package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A question to a public page without what no page knows, in one order: who adds something of their own makes no new page. */
class KnownQuery extends HttpServletRequestWrapper {

    private static final List<String> KNOWN = List.of(
            "q", "field", "kind", "state", "conference", "page", "asOf", "join", "cookies", Languages.PARAMETER);

    private final Map<String, String[]> asked = new LinkedHashMap<>();

    KnownQuery(HttpServletRequest request) {
        super(request);
        for (var name : KNOWN) {
            var values = request.getParameterValues(name);
            if (values != null) {
                asked.put(name, values);
            }
        }
    }

    @Override
    public @Nullable String getQueryString() {
        return asked.isEmpty()
                ? null
                : asked.entrySet().stream()
                        .flatMap(one -> Arrays.stream(one.getValue()).map(value -> one.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, "UTF-8");
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = asked.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(asked);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(asked.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return asked.get(name);
    }
}
