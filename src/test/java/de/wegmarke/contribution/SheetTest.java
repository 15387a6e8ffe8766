package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sheets of paper: given out with numbers, entered once, taken back, photographed. */
@WegmarkeTest
class SheetTest {

    @Autowired
    private Stage stage;

    @Autowired
    private SheetDesk desk;

    @Autowired
    private PhotoDesk photos;

    @Autowired
    private SheetPhotos kept;

    @Autowired
    private BatchDesk files;

    @Autowired
    private BoardDesk boards;

    @Autowired
    private PlatformTransactionManager transactions;

    private Person moderator;
    private Person other;
    private GroupPage group;

    @BeforeEach
    void aGroup() {
        var login = stage.login(Role.MODERATOR);
        moderator = login.person();
        other = stage.login(Role.MODERATOR).person();
        group = stage.group(login);
    }

    private static CardDraft card(Kind kind, String text) {
        return new CardDraft(kind, text, null, "de");
    }

    private List<SheetLine> sheets() {
        return desk.of(moderator, group.id());
    }

    private SheetId first() {
        return sheets().getFirst().id();
    }

    private List<ContributionCard> cards() {
        return boards.board(moderator, group.id()).cards();
    }

    /** Also when two do it at the same moment. */
    @Test
    void asManySheetsLieOpenAsAreWanted() throws Exception {
        Together.all(2, () -> {
            desk.giveOut(moderator, group.id(), 7);
            return 0;
        });
        desk.giveOut(moderator, group.id(), 3);
        assertThat(sheets()).extracting(SheetLine::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        desk.enter(moderator, first(), BatchId.next(), "", List.of(card(Kind.NEED, "Eine Bank")));
        desk.giveOut(moderator, group.id(), 7);
        assertThat(sheets()).extracting(SheetLine::number).endsWith(7, 8).hasSize(8);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.giveOut(moderator, group.id(), 0));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.giveOut(moderator, group.id(), 101));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.giveOut(other, group.id(), 7));
    }

    /** C2, C8: by two taps at once, and by two people who have the same sheet in their hands. */
    @Test
    void c8ASheetIsEnteredOnceAndIsOneVoice() throws Exception {
        desk.giveOut(moderator, group.id(), 2);
        var id = BatchId.next();
        var drafts = List.of(card(Kind.NEED, "Eine Bank"), card(Kind.WORKS_WELL, "Der Bürgerbus"));
        var took = Together.all(2, () -> desk.enter(moderator, first(), id, "", drafts));
        assertThat(took).containsExactly(2, 2);
        assertThat(cards())
                .hasSize(2)
                .allSatisfy(card -> assertThat(card.fromFile()).isTrue());
        assertThat(cards().stream().map(ContributionCard::author).distinct()).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.enter(moderator, first(), BatchId.next(), "", drafts))
                .withMessageContaining("sheet-entered");
        assertThat(sheets().getFirst())
                .satisfies(line -> assertThat(line.isEntered()).isTrue())
                .extracting(SheetLine::takenBy)
                .isNotNull();
        assertThat(files.of(moderator, group.id())).as("those from files").isEmpty();
    }

    @Test
    void allOfASheetOrNothing() {
        desk.giveOut(moderator, group.id(), 1);
        var drafts = List.of(card(Kind.NEED, "Eine Bank"), card(Kind.NEED, "x".repeat(281)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.enter(moderator, first(), BatchId.next(), "Seniorenbeirat", drafts));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> desk.enter(moderator, first(), BatchId.next(), "", List.of()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.enter(other, first(), BatchId.next(), "", drafts));
        assertThat(cards()).isEmpty();
        assertThat(sheets().getFirst().isEntered()).isFalse();
    }

    @Test
    void c12WhatWasTakenBackComesBackUnlessTheSheetWasEnteredAnew() {
        desk.giveOut(moderator, group.id(), 1);
        var id = BatchId.next();
        desk.enter(moderator, first(), id, "", List.of(card(Kind.NEED, "Eine Bank")));
        desk.takeBack(moderator, first());
        desk.takeBack(moderator, first());
        assertThat(cards()).isEmpty();
        desk.putBack(moderator, first(), id);
        desk.putBack(moderator, first(), id);
        assertThat(cards()).hasSize(1);
        desk.takeBack(moderator, first());
        desk.enter(moderator, first(), BatchId.next(), "", List.of(card(Kind.NEED, "Zwei Bänke")));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> desk.putBack(moderator, first(), id));
        assertThatExceptionOfType(NotFound.class)
                .as("by the door of the files")
                .isThrownBy(() -> files.redo(moderator, id));
        assertThat(cards()).extracting(ContributionCard::text).containsExactly("Zwei Bänke");
    }

    @Test
    void a3APhotoIsKeptLookedAtDeletedAndLeavesByItself() throws Exception {
        desk.giveOut(moderator, group.id(), 1);
        var photo = PictureTest.photo(40, 30, "png");
        photos.keep(moderator, first(), photo);
        photos.keep(moderator, first(), photo);
        assertThat(sheets().getFirst().photographed()).isTrue();
        assertThat(photos.photo(moderator, first())).startsWith(0xFF, 0xD8);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> photos.photo(other, first()));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> photos.delete(other, first()));
        photos.delete(moderator, first());
        photos.delete(moderator, first());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.photo(moderator, first()));
        photos.keep(moderator, first(), photo);
        new TransactionTemplate(transactions).execute(status -> kept.forget(Instant.EPOCH));
        assertThat(sheets().getFirst().photographed()).isTrue();
        new TransactionTemplate(transactions).execute(status -> kept.forget(Instant.parse("2999-01-01T00:00:00Z")));
        assertThat(sheets().getFirst().photographed()).isFalse();
    }
}
