package de.wegmarke.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.LogIn;
import de.wegmarke.people.LogInId;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.Person;
import org.springframework.stereotype.Component;

/** Leads every screen whose log-in was ended to the login, as soon as the bell says so, whoever looks at it. */
@Component
class EndedLogIns implements VaadinServiceInitListener {

    private final CurrentPerson current;
    private final OpenLogIns logIns;
    private final LiveTopics topics;

    EndedLogIns(CurrentPerson current, OpenLogIns logIns, LiveTopics topics) {
        this.current = current;
        this.logIns = logIns;
        this.topics = topics;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> current.find()
                        .ifPresent(person -> current.logIn().ifPresent(logIn -> watch(begun.getUI(), person, logIn))));
    }

    private void watch(UI ui, Person person, LogInId logIn) {
        topics.follow(ui, LogIn.topic(person.id()), () -> {
            if (logIns.standing(person.id(), logIn) == LogIn.Standing.ENDED) {
                ui.getPage().setLocation("/login?ended");
            }
        });
    }
}
