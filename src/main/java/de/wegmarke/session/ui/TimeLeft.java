package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import de.wegmarke.ui.parts.CountedWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long the group still has for its step. The browser counts: nothing is sent while the minutes pass. */
@Tag("wm-time-left")
@JsModule("./screen.ts")
class TimeLeft extends Component {

    private final transient Clock clock;
    private @Nullable Instant shown;

    TimeLeft(Clock clock) {
        this.clock = clock;
        var texts = CountedWords.of(this, getLocale(), "left", "contribution.time-left");
        texts.put("over", getTranslation("contribution.time-over"));
        getElement().setPropertyMap("texts", texts);
    }

    /** @param end null while nobody has set one */
    void show(@Nullable Instant end) {
        if (Objects.equals(end, shown)) {
            return;
        }
        shown = end;
        if (end == null) {
            getElement().removeProperty("left");
            getElement().executeJs("this.left = null");
        } else {
            getElement()
                    .setProperty(
                            "left",
                            Math.max(0, Duration.between(clock.instant(), end).toMillis()));
        }
    }
}
