package de.wegmarke.office.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.ui.parts.Question;

/** Says what opening, closing, publishing and withdrawing mean, and does it on yes. */
class ConferenceQuestions {

    private final ConferenceDesk desk;
    private final CurrentPerson person;
    private final RecommendationDesk recommendations;
    private final ProjectDesk projects;
    private final ConferenceId id;

    ConferenceQuestions(
            ConferenceDesk desk,
            RecommendationDesk recommendations,
            ProjectDesk projects,
            CurrentPerson person,
            ConferenceId id) {
        this.desk = desk;
        this.person = person;
        this.recommendations = recommendations;
        this.projects = projects;
        this.id = id;
    }

    /** @param seen the conference's state as the person saw it */
    void openOrClose(ConferenceState seen) {
        if (seen == ConferenceState.OPEN) {
            ask("close", "", () -> desk.close(person.get(), id));
        } else {
            ask("open", "", () -> desk.open(person.get(), id, seen));
        }
    }

    /** @param published what the person saw */
    void publishOrWithdraw(boolean published) {
        var counted = counted();
        if (published) {
            ask("withdraw", counted, () -> asSeen(published, counted, () -> desk.withdrawResults(person.get(), id)));
        } else {
            ask("publish", counted, () -> asSeen(published, counted, () -> desk.publish(person.get(), id)));
        }
    }

    /** What the question said is what becomes public; if it is something else by now, it is asked again. */
    private void asSeen(boolean published, String counted, Runnable then) {
        if (counted.equals(counted())) {
            then.run();
        } else {
            publishOrWithdraw(published);
        }
    }

    private String counted() {
        var by = person.get();
        return String.join(
                ", ",
                I18NProvider.translate("recommendation.counted", recommendations.marked(by, id)),
                I18NProvider.translate("project.counted", projects.marked(by, id)));
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
