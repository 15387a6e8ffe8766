package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who lead a group see what the others of them are writing just now, and go on with it on another device. */
@Service
@Deed
public class UnfinishedDesk {

    /** As long as a conference lasts. */
    private static final Duration OF_TODAY = Duration.ofHours(12);

    /** Who has not touched it for so long is not writing just now. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final UnfinishedTexts texts;
    private final GroupDesk groups;
    private final Clock clock;

    UnfinishedDesk(UnfinishedTexts texts, GroupDesk groups, Clock clock) {
        this.texts = texts;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Tells what stands on a device.
     *
     * @param text what the others read of it; may be empty
     * @param words all that one needs to go on with it; may be empty
     */
    public void tell(Person by, GroupId group, UUID device, WritingPlace place, String text, String words) {
        groups.mustBeLedBy(by, group);
        var known = texts.toChange(Unfinished.id(group, device, place));
        known.ifPresent(begun -> begun.tell(text, words, by, clock.instant()));
        texts.save(known.orElseGet(() -> new Unfinished(group, device, place, text, words, by, clock.instant())));
    }

    /** Nothing stands there any more. */
    public void end(Person by, GroupId group, UUID device, WritingPlace place) {
        groups.mustBeLedBy(by, group);
        texts.toChange(Unfinished.id(group, device, place)).ifPresent(begun -> texts.delete(begun.ended()));
    }

    /** What stands on other devices. */
    @Transactional(readOnly = true)
    public List<UnfinishedLine> elsewhere(Person by, GroupId group, UUID device, WritingPlace place) {
        groups.mustBeLedBy(by, group);
        var since = place == WritingPlace.CARD ? OF_TODAY : LATELY;
        return texts.elsewhere(group, device, place, clock.instant().minus(since));
    }

    /** Whether what was told of that device is there: nobody has gone on with it elsewhere. */
    @Transactional(readOnly = true)
    public boolean isThere(Person by, GroupId group, UUID device, WritingPlace place) {
        groups.mustBeLedBy(by, group);
        return texts.existsById(Unfinished.id(group, device, place));
    }

    /** Takes away what stands on that device, to go on with it on another: empty if somebody was faster. */
    public Optional<String> take(Person by, GroupId group, UUID device, WritingPlace place) {
        groups.mustBeLedBy(by, group);
        var begun = texts.toChange(Unfinished.id(group, device, place));
        begun.ifPresent(text -> texts.delete(text.ended()));
        return begun.map(Unfinished::words).filter(words -> !words.isEmpty());
    }
}
