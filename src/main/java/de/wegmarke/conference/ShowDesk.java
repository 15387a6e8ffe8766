package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.NotNow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where links to big screens are given and taken back. A link only shows, asks for no login, and is good for one day longer than one can
 * join the conference.
 */
@Service
@Deed
public class ShowDesk {

    private static final Duration LONGER = Duration.ofDays(1);

    private final ShowLinks links;
    private final GroupDesk groups;
    private final BreakoutGroups places;
    private final Conferences conferences;
    private final ConferenceRegister register;
    private final Clock clock;

    ShowDesk(
            ShowLinks links,
            GroupDesk groups,
            BreakoutGroups places,
            Conferences conferences,
            ConferenceRegister register,
            Clock clock) {
        this.places = places;
        this.conferences = conferences;
        this.links = links;
        this.groups = groups;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Gives a link: of a group whoever leads it, of a whole conference a coordinator. Those given before stay good.
     *
     * @throws NotNow when it would show nothing any more
     */
    public ShowCode give(Person by, Show what) {
        mayShow(by, what);
        hold(what);
        var until = register.conference(what.conference()).joinable().until();
        if (!until.isAfter(now())) {
            throw new NotNow("conference.show-over");
        }
        var code = ShowCode.fresh();
        links.save(new ShowLink(code, what, clock.instant()));
        return code;
    }

    /** How many links show it. */
    @Transactional(readOnly = true)
    public long count(Person by, Show what) {
        mayShow(by, what);
        return links.count(what.conference(), what.group(), what.group() == null, now());
    }

    /**
     * Takes back all links that show it: what hangs in the hall is dark within seconds.
     *
     * @param seen how many there were as the person saw it
     * @throws Conflict if there are others by now: somebody else may have given one a moment ago (A1)
     */
    public void takeBack(Person by, Show what, long seen) {
        mayShow(by, what);
        hold(what);
        if (count(by, what) != seen) {
            throw new Conflict();
        }
        links.deleteByConferenceAndBreakoutGroup(what.conference(), what.group());
    }

    /** What is shown to whoever has the code; nothing if there is no such link (any more). */
    @Transactional(readOnly = true)
    public Optional<Show> look(ShowCode code) {
        return links.shown(code.hash(), now());
    }

    /** The conference that is shown. */
    @Transactional(readOnly = true)
    public ConferencePage conference(Show what) {
        return register.conference(what.conference());
    }

    /** The groups that are shown, by number. */
    @Transactional(readOnly = true)
    public List<GroupPage> groups(Show what) {
        return what.group() == null ? register.groups(what.conference()) : List.of(register.group(what.group()));
    }

    /** How many joined each group that is shown; a group without anybody is missing. */
    @Transactional(readOnly = true)
    public Map<GroupId, Long> heads(Show what) {
        return register.headcounts(groups(what).stream().map(GroupPage::id).toList());
    }

    /** @throws NotAllowed if a group is not on that big screen */
    @Transactional(readOnly = true)
    public void mustShow(Show what, GroupId group) {
        var shown = what.group() == null
                ? register.group(group).conference().equals(what.conference())
                : group.equals(what.group());
        if (!shown) {
            throw new NotAllowed();
        }
    }

    /** Of two who give and take back at once, the second finds what the first has done. */
    private void hold(Show what) {
        if (what.group() == null) {
            var _ = conferences.toChange(what.conference()).orElseThrow(NotFound::new);
        } else {
            var _ = places.toChange(what.group()).orElseThrow(NotFound::new);
        }
    }

    private void mayShow(Person by, Show what) {
        if (what.group() == null) {
            by.mustBe(Role.COORDINATOR);
        } else if (!groups.led(by, what.group()).conference().equals(what.conference())) {
            throw new NotFound();
        }
    }

    /** Compared with the moment until which one can join. */
    private Instant now() {
        return clock.instant().minus(LONGER);
    }
}
