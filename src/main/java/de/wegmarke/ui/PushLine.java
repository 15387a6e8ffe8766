package de.wegmarke.ui;

import com.vaadin.flow.component.PushConfiguration;

/**
 * How a screen opens the line on which it hears the news: where WebSockets are refused, it has another one within seconds
 * (decision 020). The names are those of Atmosphere's client, the times milliseconds.
 */
final class PushLine {

    private PushLine() {}

    static void prepare(PushConfiguration push) {
        // One failure may be the Wi-Fi's, a second is a no. What counts for a line that has stood is in
        // frontend/lines.ts.
        push.setParameter("maxWebsocketErrorRetries", "1");
        push.setParameter("reconnectInterval", "2000");
    }
}
