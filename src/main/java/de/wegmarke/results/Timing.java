package de.wegmarke.results;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceState;
import java.time.Instant;

/** Whether a conference is to come, goes on, or is over; as a reader of the public pages sees it. */
enum Timing {
    NEXT,
    RUNNING,
    OVER;

    /** It goes on while it is open and its codes are valid. */
    static Timing of(ConferencePage conference, Instant now) {
        var joinable = conference.joinable();
        if (conference.state() == ConferenceState.OPEN
                && !now.isBefore(joinable.from())
                && now.isBefore(joinable.until())) {
            return RUNNING;
        }
        return conference.state() != ConferenceState.CLOSED && now.isBefore(conference.ends()) ? NEXT : OVER;
    }
}
