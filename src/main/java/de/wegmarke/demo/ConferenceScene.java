package de.wegmarke.demo;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceDraft;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.Contact;
import de.wegmarke.conference.Wifi;
import de.wegmarke.demo.CardScene.Written;
import de.wegmarke.shared.Clocks;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a conference: prepares and opens it, lets its groups work, and closes and publishes it if the script says so. */
@Component
class ConferenceScene {

    private final ConferenceDesk conferences;
    private final GroupScene groups;

    ConferenceScene(ConferenceDesk conferences, GroupScene groups) {
        this.conferences = conferences;
        this.groups = groups;
    }

    /** What the conference leaves behind; its cards by the names the script gives them. */
    record Outcome(ConferenceId conference, Map<String, Written> cards) {}

    Outcome play(Script script, Scenery scenery) {
        var by = scenery.coordination();
        var days = scenery.days();
        var text = script.first();
        var conference =
                Clocks.at(days.instant(text.text("prepared")), () -> conferences.prepare(by, draft(text, scenery)));
        Clocks.at(days.instant(text.text("opened")), () -> conferences.open(by, conference, ConferenceState.PREPARED));
        var cards = new HashMap<String, Written>();
        for (var group : script.all("group")) {
            cards.putAll(groups.play(text, group, conference, scenery));
        }
        text.find("closed")
                .ifPresent(line -> Clocks.at(days.instant(line.value()), () -> conferences.close(by, conference)));
        text.find("published")
                .ifPresent(line -> Clocks.at(days.instant(line.value()), () -> conferences.publish(by, conference)));
        return new Outcome(conference, Map.copyOf(cards));
    }

    private static ConferenceDraft draft(Block text, Scenery scenery) {
        var days = scenery.days();
        var contact = text.line("contact");
        var joinable = text.line("joinable");
        return new ConferenceDraft(
                text.text("conference"),
                text.text("title"),
                days.instant(text.text("begins")),
                days.instant(text.text("ends")),
                text.text("place"),
                text.text("agenda"),
                text.all("question").stream().map(Line::value).collect(Collectors.joining("\n")),
                "",
                scenery.edition(),
                new Contact(contact.part(0), contact.part(1), contact.part(2)),
                Wifi.NONE,
                days.instant(joinable.part(0)),
                days.instant(joinable.part(1)));
    }
}
