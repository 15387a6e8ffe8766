package de.wegmarke.recommendation;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group notes who would take its recommendations in hand. */
@Service
@Deed
public class VolunteerDesk {

    private final Volunteers volunteers;
    private final Recommendations recommendations;
    private final GroupDesk groups;
    private final Clock clock;

    VolunteerDesk(Volunteers volunteers, Recommendations recommendations, GroupDesk groups, Clock clock) {
        this.volunteers = volunteers;
        this.recommendations = recommendations;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Notes that an institution would take a recommendation of the group in hand. One that is noted already is not noted again.
     *
     * @param number of the recommendation
     * @throws de.wegmarke.shared.RuleViolation if the name is empty or too long, or the group words no recommendations now (C1)
     * @throws NotFound if the group is none of the voices behind it
     */
    public void note(Person by, GroupId group, String number, String institution) {
        groups.allow(by, group, GroupDeed.WORD);
        if (recommendations.raisedBy(group).stream()
                .noneMatch(one -> one.number().equals(number))) {
            throw new NotFound();
        }
        var found = recommendations.toChange(number).orElseThrow(NotFound::new);
        // The group is locked: of two taps the second finds what the first has noted.
        if (!volunteers.isKnown(found.id(), group, Words.line(institution))) {
            volunteers.save(new Volunteer(VolunteerId.next(), found, group, institution, by, clock.instant()));
        }
    }

    /** Takes it back. What is gone already stays gone. */
    public void takeBack(Person by, GroupId group, VolunteerId volunteer) {
        var open = groups.allow(by, group, GroupDeed.WORD);
        volunteers
                .toChange(volunteer)
                .filter(one -> one.group().equals(group))
                .ifPresent(one -> volunteers.delete(one.ended(open.conference())));
    }

    /** Who volunteered in a group, for whoever leads it. */
    @Transactional(readOnly = true)
    public List<VolunteerLine> in(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return volunteers.in(group);
    }

    /** Who volunteered for a recommendation, in whatever group, for a coordinator. */
    @Transactional(readOnly = true)
    public List<VolunteerLine> of(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return volunteers.of(number);
    }
}
