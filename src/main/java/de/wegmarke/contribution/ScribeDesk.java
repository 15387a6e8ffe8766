package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Voice;
import de.wegmarke.conference.VoiceRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group writes for those who do not write themselves (C8): one device for many. */
@Service
@Deed
public class ScribeDesk {

    /** As many voices as one looks through at a glance. */
    private static final int AT_HAND = 8;

    private static final Duration LATELY = Duration.ofMinutes(5);

    private final Contributions contributions;
    private final GroupDesk groups;
    private final VoiceRegister voices;
    private final Intake intake;
    private final Clock clock;

    ScribeDesk(Contributions contributions, GroupDesk groups, VoiceRegister voices, Intake intake, Clock clock) {
        this.contributions = contributions;
        this.groups = groups;
        this.voices = voices;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Takes in a card that carries its voice. Sending the same card again changes nothing and is no error (C2).
     *
     * @param id made by the screen
     * @throws de.wegmarke.shared.NotNow as {@link CaptureDesk#capture} says
     * @throws RuleViolation as there; or if the same voice said the same lately: the screen may not have heard that it arrived
     */
    public void write(Person by, GroupId group, ContributionId id, Voice voice, CardDraft draft) {
        var open = groups.allow(by, group, GroupDeed.WRITE);
        var author = voices.speaking(open, voice);
        if (!intake.hasArrived(author, id)) {
            mustBeNew(group, voice, draft);
            intake.take(open, author, id, draft);
        }
    }

    private void mustBeNew(GroupId group, Voice voice, CardDraft draft) {
        contributions
                .written(
                        group,
                        voice.named(),
                        draft.kind(),
                        Words.clean(draft.text()),
                        clock.instant().minus(LATELY))
                .ifPresent(number -> {
                    throw new RuleViolation("contribution.text-twice", number);
                });
    }

    /** Takes back a card that a scribe wrote (C5). */
    public void withdraw(Person by, ContributionId id) {
        var card = written(by, id);
        card.withdraw(card.author(), clock.instant());
        contributions.save(card);
    }

    /** Puts back a card that was taken back here. */
    public void restore(Person by, ContributionId id) {
        var card = written(by, id);
        card.restore(card.author());
        contributions.save(card);
    }

    /** Who has a name and has spoken in the group, the latest first. */
    @Transactional(readOnly = true)
    public List<String> voices(Person by, GroupId group) {
        return contributions.voices(groups.led(by, group).id(), Limit.of(AT_HAND));
    }

    private Contribution written(Person by, ContributionId id) {
        by.mustLeadGroups();
        var group = contributions.groupOf(id).orElseThrow(NotFound::new);
        groups.allow(by, group, GroupDeed.REWORD);
        var card = contributions.toChange(id).orElseThrow(NotFound::new);
        voices.mustBeVoice(group, card.author());
        return card;
    }
}
