package de.wegmarke.contribution;

import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.OpenGroup;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.conference.Voice;
import de.wegmarke.conference.VoiceRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.database.NumberSeries;
import de.wegmarke.people.Person;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever leads a group gives out sheets of paper, and later enters what people wrote on them: each once. */
@Service
@Deed
public class SheetDesk {

    /** As many as a group can have in its hands. */
    public static final int MOST_OPEN = 100;

    private final PaperSheets sheets;
    private final CardBatches batches;
    private final TakenTogether together;
    private final GroupDesk groups;
    private final VoiceRegister voices;
    private final Intake intake;
    private final NumberSeries numbers;
    private final Clock clock;

    SheetDesk(
            PaperSheets sheets,
            CardBatches batches,
            TakenTogether together,
            GroupDesk groups,
            VoiceRegister voices,
            Intake intake,
            NumberSeries numbers,
            Clock clock) {
        this.sheets = sheets;
        this.batches = batches;
        this.together = together;
        this.groups = groups;
        this.voices = voices;
        this.intake = intake;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Gives out sheets with the next numbers, so that as many lie open as are wanted: to do it twice gives out none.
     *
     * @param wanted how many are to be printed
     * @throws RuleViolation if they are none or more than {@link #MOST_OPEN}
     */
    public void giveOut(Person by, GroupId group, int wanted) {
        // Locked: whoever comes second counts what the first has given out.
        groups.allow(by, group, GroupDeed.STEER);
        if (wanted < 1 || wanted > MOST_OPEN) {
            throw new RuleViolation("contribution.sheet-many", MOST_OPEN);
        }
        var missing = Math.max(0, wanted - sheets.open(group));
        sheets.saveAll(IntStream.range(0, missing)
                .mapToObj(
                        each -> new PaperSheet(group, numbers.next("sheets of " + group.value()), by, clock.instant()))
                .toList());
    }

    /** All that were given out, by their number. */
    @Transactional(readOnly = true)
    public List<SheetLine> of(Person by, GroupId group) {
        groups.mustBeLedBy(by, group);
        return sheets.of(group);
    }

    /**
     * Enters what stands on a sheet, all or nothing. To do it twice with the same id is to do it once.
     *
     * @param id made by the screen
     * @param named who wrote it: an institution or a role; empty for somebody without a name (C8)
     * @return how many cards it became
     * @throws RuleViolation if it was entered already, there is nothing on it, or a card breaks a rule
     */
    public int enter(Person by, SheetId sheet, BatchId id, String named, List<CardDraft> cards) {
        var open = openFor(by, sheet, GroupDeed.HAND_IN);
        var paper = sheets.toChange(sheet).orElseThrow(NotFound::new);
        if (batches.toChange(id).isPresent()) {
            return cards.size();
        }
        mustLieOpen(sheet);
        if (cards.isEmpty()) {
            throw new RuleViolation("contribution.sheet-empty");
        }
        intake.mustBeOfTheEdition(open, cards.getFirst());
        var drafts = cards.stream().map(CardDraft::checked).toList();
        batches.saveAndFlush(
                new CardBatch(id, open.id(), String.valueOf(paper.number()), drafts.size(), by, clock.instant())
                        .from(sheet));
        var author = speaking(open, id, named);
        for (var place = 0; place < drafts.size(); place++) {
            intake.take(open, author, id.card(place), drafts.get(place), id);
        }
        return drafts.size();
    }

    private ParticipantId speaking(OpenGroup group, BatchId batch, String named) {
        var voice = Voice.next(named);
        return voices.speaking(
                group, voice.named().isEmpty() ? new Voice(new ParticipantId(batch.speaker(0)), "") : voice);
    }

    /** Takes back what was entered from a sheet (C12): it lies open again. */
    public void takeBack(Person by, SheetId sheet) {
        openFor(by, sheet, GroupDeed.REWORD);
        batches.toChange(sheet).ifPresent(together::takeBack);
    }

    /**
     * Undoes {@link #takeBack}.
     *
     * @throws RuleViolation if it was entered anew meanwhile
     */
    public void putBack(Person by, SheetId sheet, BatchId id) {
        openFor(by, sheet, GroupDeed.REWORD);
        var batch = batches.toChange(id).filter(known -> known.isFrom(sheet)).orElseThrow(NotFound::new);
        if (batch.isUndone()) {
            mustLieOpen(sheet);
            together.putBack(batch);
        }
    }

    private OpenGroup openFor(Person by, SheetId sheet, GroupDeed deed) {
        by.mustLeadGroups();
        return groups.allow(by, sheets.groupOf(sheet).orElseThrow(NotFound::new), deed);
    }

    private void mustLieOpen(SheetId sheet) {
        if (batches.toChange(sheet).isPresent()) {
            throw new RuleViolation("contribution.sheet-entered");
        }
    }
}
