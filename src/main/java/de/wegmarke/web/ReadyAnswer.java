package de.wegmarke.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.coyote.Response;

/** An answer that needs nothing any more but somebody who asks: what is said in its head, and the bytes below it. */
class ReadyAnswer {

    private final int status;
    private final Map<String, String> head;
    private final byte[] body;

    private final byte[] headBytes;
    private final List<Field> fields = new ArrayList<>();

    ReadyAnswer(int status, Map<String, String> head, byte[] body) {
        this.status = status;
        this.head = head;
        this.body = body;
        var bytes = new ByteArrayOutputStream();
        head.forEach((name, value) -> fields.add(new Field(Part.append(bytes, name), Part.append(bytes, value))));
        headBytes = bytes.toByteArray();
    }

    /** A line of the head. */
    private record Field(Part name, Part value) {}

    /** A piece of the head's bytes. */
    private record Part(int from, int length) {

        static Part append(ByteArrayOutputStream bytes, String words) {
            var from = bytes.size();
            bytes.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
            return new Part(from, bytes.size() - from);
        }
    }

    int bytes() {
        return headBytes.length + body.length;
    }

    /** @param response one that nothing has been said in yet */
    void give(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        head.forEach(response::addHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * The same without what the container does to write words, which encodes each line anew for each reader; nor does it find
     * anything to compress. Each reader gets a copy of the head's bytes, since the container writes the numbers of later answers
     * into what it was given for earlier ones.
     *
     * @param response one that nothing has been said in yet
     */
    void give(Response response) throws IOException {
        response.setStatus(status);
        var copy = headBytes.clone();
        var lines = response.getMimeHeaders();
        for (var field : fields) {
            lines.addValue(copy, field.name.from, field.name.length)
                    .setBytes(copy, field.value.from, field.value.length);
        }
        response.setContentLength(body.length);
        response.doWrite(ByteBuffer.wrap(body));
    }
}
