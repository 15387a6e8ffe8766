package de.wegmarke.conference;

import de.wegmarke.database.Deed;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.DeviceRenewal;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.people.DeviceSecrets;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people join a group with its code, without an account (J1, J3). */
@Service
@Deed
public class JoiningDesk implements DeviceRoles {

    private final Conferences conferences;
    private final BreakoutGroups groups;
    private final Participants participants;
    private final DeviceSecrets secrets;
    private final Clock clock;

    JoiningDesk(
            Conferences conferences,
            BreakoutGroups groups,
            Participants participants,
            DeviceSecrets secrets,
            Clock clock) {
        this.conferences = conferences;
        this.groups = groups;
        this.participants = participants;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Where a code leads that somebody holds, without entering. */
    @Transactional(readOnly = true)
    public Joining look(JoinCode code) {
        var group = groups.findByJoinCode(code).orElse(null);
        if (group == null) {
            return new Joining.UnknownCode();
        }
        var conference = conferences.findById(group.conference()).orElseThrow(NotFound::new);
        return conference.isJoinable(clock.instant())
                ? new Joining.Open(conference.page(), group.page())
                : new Joining.OutsideWindow(conference.page());
    }

    /**
     * Lets the device in if the code is right. The same device is the same participant again (J3), also if it was never heard from
     * since it was let in: an answer may be lost on its way. Where a participant begins is one atomic step.
     *
     * @param device as who it is known from now on
     * @param before as who it was known until now
     * @param typed the code as it was typed
     * @param language the language the person reads
     */
    public Joining join(DeviceKey device, Optional<DeviceKey> before, String typed, String language) {
        var group = JoinCode.typed(typed).flatMap(groups::findByJoinCode).orElse(null);
        if (group == null) {
            return new Joining.UnknownCode();
        }
        var conference = conferences.hold(group.conference()).orElseThrow(NotFound::new);
        if (!conference.isJoinable(clock.instant())) {
            return new Joining.OutsideWindow(conference.page());
        }
        var lost = before.flatMap(known -> secrets.renew(known, device));
        var known = known(group.id(), Optional.of(device)).or(() -> known(group.id(), before));
        var again = known.isPresent() ? Optional.<Participant>empty() : known(group.id(), lost);
        var there = known.or(() -> again);
        var removed = there.flatMap(Participant::removedBecause);
        if (removed.isPresent()) {
            return new Joining.Removed(conference.page(), group.page(), removed.get());
        }
        if (there.isEmpty() && !group.takesNewcomers()) {
            return new Joining.NoNewcomers(conference.page(), group.page());
        }
        again.ifPresent(one -> one.on(device));
        var participant = there.orElseGet(
                () -> new Participant(group.id(), device, language, clock.instant()).begins(conference.id()));
        participant.joinAgain(clock.instant());
        return new Joining.Joined(participants.save(participant).membership());
    }

    private Optional<Participant> known(GroupId group, Optional<DeviceKey> device) {
        return device.flatMap(one -> participants.toChange(group, one.hash()));
    }

    /** The same on a device that was not known. */
    public Joining join(DeviceKey device, String typed, String language) {
        return join(device, Optional.empty(), typed, language);
    }

    /** Who was known by the old secret is known by the new one now. */
    @EventListener
    void follow(DeviceRenewal.Used renewal) {
        participants.moveOver(renewal.before().hash(), renewal.fresh().hash());
    }

    /**
     * Remembers the language a participant reads and writes.
     *
     * @throws de.wegmarke.shared.NotAllowed once the participant was forgotten
     */
    public void speak(ParticipantId participant, String language) {
        var found = participants.toChange(participant).orElseThrow(NotFound::new);
        found.speak(language);
        participants.save(found);
    }

    /** Who uses the device: the latest membership in a conference that was opened. */
    @Transactional(readOnly = true)
    public Optional<Membership> participant(DeviceKey device) {
        return participants.latestOf(device.hash()).map(Participant::membership);
    }

    /** Why the device was taken out of the group in which it was last; empty if it was not. */
    @Transactional(readOnly = true)
    public Optional<String> removed(DeviceKey device) {
        return participants.removedFrom(device.hash());
    }

    /** Why the participant's device was taken out of their group; empty while it is in. */
    @Transactional(readOnly = true)
    public Optional<String> removed(Membership participant) {
        return participants.findById(participant.id()).flatMap(Participant::removedBecause);
    }

    /** The device's membership in one group. */
    @Transactional(readOnly = true)
    public Optional<Membership> participant(DeviceKey device, GroupId group) {
        return participants
                .findByBreakoutGroupAndDeviceHash(group, device.hash())
                .map(Participant::membership);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(DeviceKey device) {
        return participant(device).isPresent() ? Set.of(Role.PARTICIPANT) : Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(DeviceKey device) {
        return participants.existsByDeviceHash(device.hash());
    }
}
