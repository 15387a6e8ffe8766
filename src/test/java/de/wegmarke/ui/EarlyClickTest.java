package de.wegmarke.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.people.Role;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.OpenScreen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WegmarkeTest
class EarlyClickTest {

    @Autowired
    private Logins logins;

    @Test
    void whoClicksBeforeTheFirstScreenStandsGetsWhereTheWayLeads() {
        var visitor = logins.loggedIn(Role.COORDINATOR);
        assertThat(new OpenScreen(visitor, "guidelines", "projects").arrived()).contains("Projekte");
        assertThat(new OpenScreen(visitor, "guidelines").arrived())
                .as("drawn once")
                .doesNotContain("Leitlinien");
    }
}
