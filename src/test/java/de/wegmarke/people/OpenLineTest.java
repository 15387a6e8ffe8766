package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** An open line is for pages of ours: browsers send the cookies along for every page that opens one. */
@WegmarkeTest
class OpenLineTest {

    @Autowired
    private Logins logins;

    @Value("${wegmarke.base-url}")
    private String address;

    @ParameterizedTest
    @CsvSource({
        "'', 403",
        "Origin: https://elsewhere.example, 403",
        "Origin: null, 403",
        "Origin: http://127.0.0.1:1, 403"
    })
    void aLineThatIsNotForAPageOfOursIsRefused(String origin, int status) throws Exception {
        assertThat(status(origin)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource("Origin: ")
    void oneForAPageOfOursIsNot(String origin) throws Exception {
        assertThat(status(origin + " " + address)).isNotEqualTo(403);
    }

    private int status(String origin) throws Exception {
        var somebody = logins.loggedIn(Role.MODERATOR);
        somebody.get("/app/groups");
        var server = URI.create(address);
        try (var line = new Socket(server.getHost(), server.getPort())) {
            var asked =
                    """
                    GET /app/VAADIN/push?v-r=push&v-uiId=0 HTTP/1.1
                    Host: %s
                    Upgrade: websocket
                    Connection: Upgrade
                    Sec-WebSocket-Version: 13
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                    Cookie: %s
                    %s

                    """.formatted(server.getAuthority(), somebody.cookies(), origin.isEmpty() ? "X-None: 1" : origin);
            line.getOutputStream().write(asked.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }
}
