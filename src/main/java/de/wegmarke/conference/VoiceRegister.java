package de.wegmarke.conference;

import de.wegmarke.shared.Languages;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The voices at a group's scribe (C8). Who may ask is decided by the room that writes their cards. */
@Service
public class VoiceRegister {

    private final Participants participants;
    private final Clock clock;

    VoiceRegister(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * As whom that voice speaks in a group: who has a name is the same as before, and a name is one voice however it is spelt in
     * capitals.
     *
     * @param group locked, so that nobody else begins the same voice at the same time
     * @throws RuleViolation if its id is that of somebody with a device of their own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ParticipantId speaking(OpenGroup group, Voice voice) {
        var known = voice.named().isEmpty()
                ? null
                : participants.voice(group.id(), voice.named()).orElse(null);
        if (known != null) {
            return known;
        }
        if (!participants.existsById(voice.id())) {
            return participants
                    .save(new Participant(group.id(), voice, Languages.FIRST.getLanguage(), clock.instant()))
                    .id();
        }
        mustBeVoice(group.id(), voice.id());
        return voice.id();
    }

    /** @throws RuleViolation if it is nobody whom the group's scribe writes for */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mustBeVoice(GroupId group, ParticipantId author) {
        if (!participants.isVoice(author, group)) {
            throw new RuleViolation("contribution.voice-unknown");
        }
    }

    /** Who has a name and has spoken in a group, the latest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> voices(GroupId group) {
        return participants.voices(group);
    }
}
