package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where devices tell that somebody has begun to write, and where whoever leads the group sees how many have: not who, nor what. */
@Service
@Deed
public class DraftDesk {

    private static final Duration LATELY = Duration.ofMinutes(2);

    private final UnsentDrafts drafts;
    private final Participants participants;
    private final GroupDesk groups;
    private final Clock clock;

    DraftDesk(UnsentDrafts drafts, Participants participants, GroupDesk groups, Clock clock) {
        this.drafts = drafts;
        this.participants = participants;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Tells whether something stands there that was not sent.
     *
     * @throws NotAllowed if they are not in the group (any more)
     */
    public void tell(Membership by, boolean there) {
        if (!Boolean.TRUE.equals(participants.isIn(by.id(), by.group()))) {
            throw new NotAllowed();
        }
        var known = drafts.toChange(by.id());
        if (!there) {
            known.ifPresent(draft -> drafts.delete(draft.ended()));
        } else if (known.isEmpty()) {
            drafts.save(new UnsentDraft(by, clock.instant()));
        } else {
            known.get().tell(clock.instant());
            drafts.save(known.get());
        }
    }

    /** How many have begun something, for whoever leads the group. */
    @Transactional(readOnly = true)
    public DraftCount count(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return drafts.count(group, clock.instant().minus(LATELY));
    }
}
