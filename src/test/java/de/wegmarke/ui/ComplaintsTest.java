package de.wegmarke.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;

@ExtendWith(OutputCaptureExtension.class)
class ComplaintsTest {

    private final MockHttpSession http = new MockHttpSession();

    @Test
    void whatNobodyForesawStandsInTheLog(CapturedOutput log) {
        assertThatIllegalStateException()
                .as("outside a screen there are no languages to say it in")
                .isThrownBy(() -> fail(new WrappedHttpSession(http)));
        assertThat(log).contains("Trouble").contains("as nobody foresaw");
    }

    @Test
    void aSessionThatRanOutUnderTheDeedIsNoFailure(CapturedOutput log) {
        var session = new WrappedHttpSession(http);
        http.invalidate();
        fail(session);
        fail(null);
        assertThat(log).doesNotContain("Trouble");
    }

    private static void fail(@Nullable WrappedSession kept) {
        @SuppressWarnings("NullAway") // the session asks its service for nothing here
        var session = new VaadinSession(null) {
            @Override
            @SuppressWarnings("NullAway") // Vaadin's own is null once the session is over
            public WrappedSession getSession() {
                return kept;
            }
        };
        new Complaints(session).error(new ErrorEvent(new IllegalStateException("as nobody foresaw")));
    }
}
