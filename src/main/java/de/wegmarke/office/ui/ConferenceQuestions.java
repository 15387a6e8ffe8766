package de.wegmarke.office.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.Publishable;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.ui.parts.Question;
import java.util.List;
import java.util.stream.Collectors;

/** Says what opening, closing, publishing and withdrawing mean, and does it on yes. */
class ConferenceQuestions {

    private final ConferenceDesk desk;
    private final CurrentPerson person;
    private final List<Publishable> results;
    private final ConferenceId id;

    ConferenceQuestions(ConferenceDesk desk, CurrentPerson person, List<Publishable> results, ConferenceId id) {
        this.desk = desk;
        this.person = person;
        this.results = results;
        this.id = id;
    }

    /** @param shown the conference as the person sees it */
    void openOrClose(ConferencePage shown) {
        if (shown.state() == ConferenceState.OPEN) {
            ask("close", "", () -> desk.close(person.get(), id));
        } else {
            ask("open", "", () -> desk.open(person.get(), id, shown.state()));
        }
    }

    /** @param shown the conference as the person sees it */
    void publishOrWithdraw(ConferencePage shown) {
        var counted = results.stream()
                .map(part -> I18NProvider.translate(part.key(), part.marked(id)))
                .collect(Collectors.joining(", "));
        if (shown.isPublished()) {
            ask("withdraw", counted, () -> desk.withdrawResults(person.get(), id));
        } else {
            ask("publish", counted, () -> desk.publish(person.get(), id));
        }
    }

    private void ask(String what, String counted, Runnable then) {
        var key = "contribution.day." + what;
        new Question(
                        I18NProvider.translate(key + ".question"),
                        I18NProvider.translate(key + ".consequence", counted),
                        I18NProvider.translate(key),
                        then)
                .open();
    }
}
