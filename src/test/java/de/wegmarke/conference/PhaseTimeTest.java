package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.stage.Stage;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator gives a step time; whoever taps twice, or taps on what is no longer so, gives none. */
@WegmarkeTest
class PhaseTimeTest {

    private static final Duration FIVE = Duration.ofMinutes(5);

    @Autowired
    private Stage stage;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private TimeDesk times;

    private Stage.Login lead;
    private GroupPage group;

    @BeforeEach
    void aGroupIsLed() {
        lead = stage.login(Role.MODERATOR);
        group = stage.group(lead);
    }

    private GroupPage now() {
        return stage.now(group.id());
    }

    @Test
    void twoTapsOnOneSightGiveTimeOnce() {
        times.give(lead.person(), group.id(), null, FIVE);
        var first = Objects.requireNonNull(now().until());
        times.give(lead.person(), group.id(), null, FIVE);
        assertThat(now().until()).isEqualTo(first);
        times.give(lead.person(), group.id(), first, FIVE);
        assertThat(now().until()).isEqualTo(first.plus(FIVE));
    }

    @Test
    void theNextStepBeginsWithoutTime() {
        times.give(lead.person(), group.id(), null, FIVE);
        groups.nextPhase(lead.person(), group.id(), Phase.COLLECT);
        assertThat(now().until()).isNull();
    }

    @Test
    void whoTakesTheTimeAwayMeansTheEndTheySaw() {
        times.give(lead.person(), group.id(), null, FIVE);
        var first = Objects.requireNonNull(now().until());
        times.give(lead.person(), group.id(), first, FIVE);
        times.takeAway(lead.person(), group.id(), first);
        assertThat(now().until()).isEqualTo(first.plus(FIVE));
        times.takeAway(lead.person(), group.id(), now().until());
        assertThat(now().until()).isNull();
    }

    @Test
    void onlyWhoLeadsTheGroupGivesTime() {
        var other = stage.login(Role.MODERATOR).person();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> times.give(other, group.id(), null, FIVE));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> times.takeAway(other, group.id(), null));
    }
}
