package de.wegmarke.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Membership;
import de.wegmarke.shared.Conflict;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * C2, A1: whatever order things happen in – cards sent, sent again because the answer was lost, sent late, edited on what one saw or on
 * what was outdated, withdrawn, put back – the group has exactly the cards that the devices hold as sent, with the words they hold.
 */
@WegmarkeTest
class AnyOrderTest {

    private static final int DEVICES = 4;
    private static final int STEPS = 40;
    private static final int MOST = 8;

    @Autowired
    private Stage stage;

    @Autowired
    private CaptureDesk desk;

    @Autowired
    private ContributionRegister register;

    private GroupPage group;

    @BeforeEach
    void aGroupCollects() {
        group = stage.group(stage.conference());
    }

    /** A phone: what it wrote and has no answer for, and what it knows to have arrived. */
    private final class Device {

        private final Membership who = stage.participant(group);
        private final Random chance;
        private final Map<ContributionId, String> waiting = new LinkedHashMap<>();
        private final Map<ContributionId, String> sent = new LinkedHashMap<>();
        private final List<ContributionId> withdrawn = new ArrayList<>();
        private int written;

        private Device(long seed) {
            chance = new Random(seed);
        }

        private void live() {
            IntStream.range(0, STEPS).forEach(step -> step());
            List.copyOf(waiting.keySet()).forEach(card -> send(card, true));
        }

        private void step() {
            switch (chance.nextInt(7)) {
                case 0, 1 -> write();
                case 2 -> any(waiting).ifPresent(card -> send(card, false));
                case 3 -> any(waiting).ifPresent(card -> send(card, true));
                case 4 -> any(sent).ifPresent(this::edit);
                case 5 -> any(sent).ifPresent(this::withdraw);
                default -> restore();
            }
        }

        private void write() {
            if (written < MOST) {
                waiting.put(ContributionId.next(), who.id().value() + " schreibt " + written++);
            }
        }

        /** @param heard whether the answer comes through: without it, the card is sent again some time */
        private void send(ContributionId card, boolean heard) {
            var text = Objects.requireNonNull(waiting.get(card));
            desk.capture(who, card, new CardDraft(Kind.NEED, text, null, "de"));
            if (heard) {
                waiting.remove(card);
                sent.put(card, text);
            }
        }

        private void edit(ContributionId card) {
            var now = desk.own(who.id(), card).orElseThrow();
            var text = now.text() + "!";
            var seen = chance.nextBoolean() ? now.version() : now.version() - 1;
            try {
                desk.reword(who.id(), card, seen, new CardDraft(Kind.NEED, text, now.field(), "de"));
                assertThat(seen).isEqualTo(now.version());
                sent.put(card, text);
            } catch (Conflict outdated) {
                assertThat(desk.own(who.id(), card).orElseThrow().text()).isEqualTo(sent.get(card));
            }
        }

        private void withdraw(ContributionId card) {
            desk.withdraw(who.id(), card);
            withdrawn.add(card);
            sent.remove(card);
        }

        private void restore() {
            if (!withdrawn.isEmpty()) {
                var card = withdrawn.removeLast();
                desk.restore(who.id(), card);
                sent.put(card, desk.own(who.id(), card).orElseThrow().text());
            }
        }

        private Optional<ContributionId> any(Map<ContributionId, String> some) {
            return some.isEmpty()
                    ? Optional.empty()
                    : some.keySet().stream().skip(chance.nextInt(some.size())).findFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4_444, 55_555})
    void c2WhateverTheOrderTheGroupHasTheCardsThatTheDevicesHold(long seed) throws Exception {
        var devices = IntStream.range(0, DEVICES)
                .mapToObj(number -> new Device(seed + number))
                .toList();
        var next = new AtomicInteger();
        Together.all(DEVICES, () -> {
            devices.get(next.getAndIncrement()).live();
            return true;
        });
        var held = new LinkedHashMap<ContributionId, String>();
        devices.forEach(device -> held.putAll(device.sent));
        assertThat(register.of(group.id()).stream()
                        .collect(Collectors.toMap(ContributionCard::id, ContributionCard::text)))
                .containsExactlyInAnyOrderEntriesOf(held);
        assertThat(register.of(group.id())).extracting(ContributionCard::number).doesNotHaveDuplicates();
    }
}
