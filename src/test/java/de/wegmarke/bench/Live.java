package de.wegmarke.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;

/** How long a card takes from "Absenden" on one device to the list on another. Both pages share this machine's clock. */
final class Live implements Bench.Measurement {

    private static final int CARDS = 200;

    /** Notes when a card was sent and when it was seen, in milliseconds; LiveTopics rests 250 ms between two looks. */
    private static final String CLOCK = "window.benchNow = () => performance.timeOrigin + performance.now();";

    private static final String SENDER = CLOCK + """
            document.addEventListener('submit', () => { window.benchSent = benchNow(); }, true);
            """;
    private static final String RECEIVER = CLOCK + """
            window.benchSeen = {};
            new MutationObserver(() => {
              for (const text of document.querySelectorAll('.wm-card-text')) {
                benchSeen[text.textContent] ??= benchNow();
              }
            }).observe(document.body, { childList: true, subtree: true, characterData: true });
            """;
    private static final String SEEN_AND_RESTED = "card => benchNow() - benchSeen[card] > 300";

    @Override
    public void measure(Program program, Chromium chromium) {
        try (var one = chromium.phone();
                var other = chromium.phone()) {
            var sender = Chromium.join(one, program, "BUSFAHRT");
            var receiver = Chromium.join(other, program, "BUSFAHRT");
            sender.evaluate(SENDER);
            receiver.evaluate(RECEIVER);
            var times = new ArrayList<Double>();
            for (int i = 1; i <= CARDS; i++) {
                times.add(send(sender, receiver, "Bench live " + i));
            }
            times.sort(null);
            var how = "from the press of 'Absenden' to the other page's MutationObserver; %d cards, one after the other"
                    .formatted(CARDS);
            Bench.print("Card on another screen: median", ms(times.get(CARDS / 2)), "≤ 100 ms", how);
            Bench.print("Card on another screen: 95th percentile", ms(times.get(CARDS * 95 / 100)), "≤ 250 ms", how);
        }
    }

    /** Sends a card and returns after how many milliseconds the receiver had it. */
    private static double send(Page sender, Page receiver, String card) {
        sender.getByLabel("Bedarf").check();
        sender.getByLabel("Ihre Karte").fill(card);
        sender.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Absenden"))
                .click();
        receiver.waitForFunction(SEEN_AND_RESTED, card);
        var seen = (Number) receiver.evaluate("card => benchSeen[card]", card);
        var sent = (Number) sender.evaluate("benchSent");
        return seen.doubleValue() - sent.doubleValue();
    }

    private static String ms(double time) {
        return "%.0f ms".formatted(time);
    }
}
