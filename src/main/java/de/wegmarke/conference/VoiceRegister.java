package de.wegmarke.conference;

import de.wegmarke.shared.Languages;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The voices at a group's scribe (C8). Who may ask is decided by the room that writes their cards. */
@Service
public class VoiceRegister {

    private static final String UNKNOWN = "contribution.voice-unknown";

    private final Participants participants;
    private final Clock clock;

    VoiceRegister(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * As whom that voice speaks in a group: who has a name is the same as before, and a name is one voice however it is spelt in
     * capitals; who has none is known by the id.
     *
     * @param group locked, so that nobody else begins the same voice at the same time
     * @throws RuleViolation if its id is that of somebody else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ParticipantId speaking(OpenGroup group, Voice voice) {
        if (!voice.named().isEmpty()) {
            return participants.voice(group.id(), voice.named()).orElseGet(() -> begin(group, voice));
        }
        return participants.existsById(voice.id()) ? nameless(group, voice.id()) : begin(group, voice);
    }

    private ParticipantId begin(OpenGroup group, Voice voice) {
        if (participants.existsById(voice.id())) {
            throw new RuleViolation(UNKNOWN);
        }
        return participants
                .save(new Participant(group.id(), voice, Languages.FIRST.getLanguage(), clock.instant()))
                .id();
    }

    private ParticipantId nameless(OpenGroup group, ParticipantId id) {
        if (!participants.isVoice(id, group.id(), true)) {
            throw new RuleViolation(UNKNOWN);
        }
        return id;
    }

    /** @throws RuleViolation if it is nobody whom the group's scribe writes for */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeVoice(GroupId group, ParticipantId author) {
        if (!participants.isVoice(author, group, false)) {
            throw new RuleViolation(UNKNOWN);
        }
    }
}
