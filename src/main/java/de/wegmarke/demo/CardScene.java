package de.wegmarke.demo;

import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets the people of a group write their cards, one after the other, and hides or takes back what the script says. */
@Component
class CardScene {

    private final CaptureDesk capture;
    private final ModerationDesk moderation;

    CardScene(CaptureDesk capture, ModerationDesk moderation) {
        this.capture = capture;
        this.moderation = moderation;
    }

    /** A card that was written. */
    record Written(ContributionId id, ParticipantId author) {}

    /**
     * Writes cards, the first a pause after the beginning.
     *
     * @return those that have a name in the script
     */
    Map<String, Written> write(
            List<Line> lines, List<Membership> people, Instant begin, Duration pause, Scenery scenery) {
        var named = new HashMap<String, Written>();
        var when = begin;
        for (var line : lines) {
            when = when.plus(pause);
            var card = new Card(line);
            var written = new Written(ContributionId.next(), card.author(people).id());
            Clocks.at(when, () -> capture.capture(card.author(people), written.id(), draft(card, people, scenery)));
            if (!card.name().isEmpty()) {
                named.put(card.name(), written);
            }
        }
        return named;
    }

    /** Hides and takes back cards. */
    void tidy(Block text, Map<String, Written> named, Person leader, Instant when) {
        for (var line : text.all("hide")) {
            Clocks.at(when, () -> moderation.hide(leader, find(named, line).id(), line.part(1)));
        }
        for (var line : text.all("withdraw")) {
            var card = find(named, line);
            Clocks.at(when, () -> capture.withdraw(card.author(), card.id()));
        }
    }

    private static CardDraft draft(Card card, List<Membership> people, Scenery scenery) {
        var field = card.field().isEmpty() ? null : scenery.field(card.field());
        return new CardDraft(
                card.kind(), card.text(), field, card.author(people).language());
    }

    private static Written find(Map<String, Written> named, Line line) {
        return Objects.requireNonNull(named.get(line.part(0)), line.value());
    }
}
