package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was begun on one device can be gone on with on another: by one of those who lead the group, once. */
@WegmarkeTest
class UnfinishedTest {

    private static final WritingPlace CARD = WritingPlace.CARD;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Autowired
    private Stage stage;

    @Autowired
    private UnfinishedDesk desk;

    @Autowired
    private UnfinishedTexts texts;

    @Autowired
    private PlatformTransactionManager transactions;

    private Person lead;
    private GroupId group;

    @BeforeEach
    void aGroupIsLed() {
        var login = stage.login(Role.MODERATOR);
        lead = login.person();
        group = stage.group(login).id();
    }

    @Test
    void a4WhatStandsOnOneDeviceIsReadOnTheOtherAndTakenOnce() throws Exception {
        desk.tell(lead, group, first, CARD, "Eine", "{1}");
        desk.tell(lead, group, first, CARD, "Eine Bank", "{2}");
        assertThat(desk.elsewhere(lead, group, first, CARD)).isEmpty();
        assertThat(desk.elsewhere(lead, group, second, WritingPlace.RECOMMENDATION))
                .isEmpty();
        assertThat(desk.elsewhere(lead, group, second, CARD))
                .singleElement()
                .extracting(UnfinishedLine::text)
                .isEqualTo("Eine Bank");
        var taken = Together.all(2, () -> desk.take(lead, group, first, CARD));
        assertThat(taken).containsExactlyInAnyOrder(Optional.of("{2}"), Optional.empty());
        assertThat(desk.isThere(lead, group, first, CARD)).isFalse();
    }

    /** What nobody can have typed is not kept to be gone on with. */
    @Test
    void hugeWordsAreCut() {
        desk.tell(lead, group, first, CARD, "x".repeat(100_000), "y".repeat(100_000));
        assertThat(desk.elsewhere(lead, group, second, CARD).getFirst().text()).hasSize(280);
        assertThat(desk.take(lead, group, first, CARD)).isEmpty();
    }

    @Test
    void onlyWhoLeadsTheGroup() {
        var other = stage.login(Role.MODERATOR).person();
        desk.tell(lead, group, first, CARD, "Eine Bank", "{}");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.elsewhere(other, group, second, CARD));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.take(other, group, first, CARD));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.end(other, group, first, CARD));
        assertThat(desk.isThere(lead, group, first, CARD)).isTrue();
        desk.end(lead, group, first, CARD);
        desk.end(lead, group, first, CARD);
        assertThat(desk.isThere(lead, group, first, CARD)).isFalse();
    }

    @Test
    void a3ItLeavesByItself() {
        desk.tell(lead, group, first, CARD, "Eine Bank", "{}");
        new TransactionTemplate(transactions).execute(status -> texts.forget(Instant.EPOCH));
        assertThat(desk.isThere(lead, group, first, CARD)).isTrue();
        new TransactionTemplate(transactions)
                .execute(status -> texts.forget(Instant.now().plusSeconds(60)));
        assertThat(desk.isThere(lead, group, first, CARD)).isFalse();
    }
}
