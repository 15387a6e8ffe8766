package de.wegmarke.conference;

import de.wegmarke.people.CurrentDevice;
import de.wegmarke.shared.NotAllowed;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who uses the device of the current request, as a member of a group. */
@Component
public class CurrentParticipant {

    private final CurrentDevice device;
    private final JoiningDesk joining;

    CurrentParticipant(CurrentDevice device, JoiningDesk joining) {
        this.device = device;
        this.joining = joining;
    }

    /** The participant; empty if the device has not joined a group. */
    public Optional<Membership> find() {
        return device.find().flatMap(joining::participant);
    }

    /**
     * The participant.
     *
     * @throws NotAllowed if the device has not joined a group
     */
    public Membership get() {
        return find().orElseThrow(NotAllowed::new);
    }

    /**
     * The device's membership in one group.
     *
     * @throws NotAllowed if the device has not joined this group
     */
    public Membership in(GroupId group) {
        return device.find().flatMap(known -> joining.participant(known, group)).orElseThrow(NotAllowed::new);
    }
}
