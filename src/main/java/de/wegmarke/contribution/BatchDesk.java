package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Voice;
import de.wegmarke.conference.VoiceRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Languages;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.shared.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group takes in cards from a file, all or none, looks before, and takes them back together. */
@Service
@Deed
public class BatchDesk {

    private final CardBatches batches;
    private final Contributions contributions;
    private final GroupDesk groups;
    private final VoiceRegister voices;
    private final Intake intake;
    private final TakenTogether together;
    private final Clock clock;

    BatchDesk(
            CardBatches batches,
            Contributions contributions,
            GroupDesk groups,
            VoiceRegister voices,
            Intake intake,
            TakenTogether together,
            Clock clock) {
        this.batches = batches;
        this.contributions = contributions;
        this.groups = groups;
        this.voices = voices;
        this.intake = intake;
        this.together = together;
        this.clock = clock;
    }

    /** What would become of the file, line by line. Nothing is done. */
    @Transactional(readOnly = true)
    public Looked look(Person by, GroupId group, CardTable table, Columns columns) {
        groups.mustBeLedBy(by, group);
        return looked(group, table, columns);
    }

    private Looked looked(GroupId group, CardTable table, Columns columns) {
        var said = new HashSet<>(contributions.texts(group));
        var good = new ArrayList<Looked.Good>();
        var bad = new ArrayList<Looked.Bad>();
        for (var row : table.rows()) {
            try {
                good.add(card(row, columns, said));
            } catch (RuleViolation why) {
                bad.add(new Looked.Bad(row.line(), why));
            }
        }
        return new Looked(List.copyOf(good), List.copyOf(bad));
    }

    /** @param said what is said already; gets what this card says */
    private static Looked.Good card(CardTable.Row row, Columns columns, Set<String> said) {
        var kind = kind(row.cell(columns.kind()), columns.otherwise());
        var draft = new CardDraft(kind, row.cell(columns.text()), columns.field(), columns.language()).checked();
        var voice = Voice.next(row.cell(columns.voice())).named();
        if (!said.add(draft.text())) {
            throw new RuleViolation("contribution.file-line-known");
        }
        return new Looked.Good(row.line(), draft, voice);
    }

    /** By the name that it has in any language, or in other programs. */
    private static Kind kind(String typed, Kind otherwise) {
        var named = Words.line(typed);
        if (named.isEmpty()) {
            return otherwise;
        }
        for (var kind : Kind.values()) {
            var isMeant = kind.name().equalsIgnoreCase(named)
                    || Languages.ALL.stream()
                            .map(language -> Languages.words(language).get(kind.key()))
                            .anyMatch(named::equalsIgnoreCase);
            if (isMeant) {
                return kind;
            }
        }
        throw new RuleViolation("contribution.file-line-kind", named);
    }

    /**
     * Takes in what {@link #look} has found good. To do it twice is to do it once; if anything fails, nothing was done.
     *
     * @param id made by the screen
     * @param source what the file is called
     * @return how many cards they are
     * @throws RuleViolation if there is nothing good in it, or the group takes nothing now (C1)
     */
    public int take(Person by, GroupId group, BatchId id, String source, CardTable table, Columns columns) {
        var open = groups.allow(by, group, GroupDeed.HAND_IN);
        if (batches.toChange(id).isPresent()) {
            return 0;
        }
        var good = looked(group, table, columns).good();
        if (good.isEmpty()) {
            throw new RuleViolation("contribution.file-nothing");
        }
        intake.mustBeOfTheEdition(open, good.getFirst().draft());
        batches.saveAndFlush(new CardBatch(id, group, source, good.size(), by, clock.instant()));
        var known = new HashMap<String, ParticipantId>();
        for (var card : good) {
            intake.take(open, speaking(open, id, card, known), id.card(card.line()), card.draft(), id);
        }
        return good.size();
    }

    private ParticipantId speaking(OpenGroup group, BatchId batch, Looked.Good card, Map<String, ParticipantId> known) {
        if (card.voice().isEmpty()) {
            return voices.speaking(group, new Voice(new ParticipantId(batch.speaker(card.line())), ""));
        }
        return known.computeIfAbsent(card.voice(), name -> voices.speaking(group, Voice.next(name)));
    }

    /** Takes all of them back that were not (C5). */
    public void undo(Person by, BatchId id) {
        together.takeBack(toChange(by, id));
    }

    /** Puts all of them back. */
    public void redo(Person by, BatchId id) {
        together.putBack(toChange(by, id));
    }

    private CardBatch toChange(Person by, BatchId id) {
        by.mustLeadGroups();
        var group = batches.groupOf(id).orElseThrow(NotFound::new);
        groups.allow(by, group, GroupDeed.REWORD);
        // What stood on paper is taken back there: a sheet may have been entered anew.
        return batches.toChange(id).filter(known -> known.isFrom(null)).orElseThrow(NotFound::new);
    }

    /** What was taken in, in a group, the latest first. */
    @Transactional(readOnly = true)
    public List<BatchLine> of(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return batches.of(group);
    }
}
