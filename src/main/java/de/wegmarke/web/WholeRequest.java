package de.wegmarke.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** A request whose body has been read already. The fields of a form are taken from it, as the container would have done. */
class WholeRequest extends HttpServletRequestWrapper {

    private static final int MOST_FIELDS = 1000;

    private final byte[] body;
    private final Map<String, String[]> fields;

    /** @param request its body was read as a stream, so that the container takes only its query for parameters */
    WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        fields = new LinkedHashMap<>(request.getParameterMap());
        if (isForm(request)) {
            formFields()
                    .forEach((name, typed) -> fields.merge(
                            name,
                            typed,
                            (asked, more) -> Stream.of(asked, more)
                                    .flatMap(Arrays::stream)
                                    .toArray(String[]::new)));
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private Map<String, String[]> formFields() {
        var form = new Parameters();
        form.setCharset(StandardCharsets.UTF_8);
        form.setLimit(MOST_FIELDS);
        form.processParameters(body, 0, body.length);
        var typed = new LinkedHashMap<String, String[]>();
        Collections.list(form.getParameterNames()).forEach(name -> typed.put(name, form.getParameterValues(name)));
        return typed;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public BufferedReader getReader() {
        var charset = Optional.ofNullable(getCharacterEncoding())
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Reading(body);
    }

    private static final class Reading extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Reading(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("It has been read already");
        }
    }
}
