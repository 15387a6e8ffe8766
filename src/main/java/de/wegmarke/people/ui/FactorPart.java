package de.wegmarke.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.people.FactorState;
import de.wegmarke.people.Person;
import de.wegmarke.people.SecondFactorDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.CopyField;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.List;

/** One's own second factor: whether there is one, how it is set up and given up. */
class FactorPart extends Div {

    private final SecondFactorDesk desk;
    private final Person person;
    private final Clock clock;

    FactorPart(SecondFactorDesk desk, Person person, FactorState state, Clock clock) {
        this.desk = desk;
        this.person = person;
        this.clock = clock;
        addClassName("wm-stack");
        show(state);
    }

    private void show(FactorState state) {
        removeAll();
        if (state.since().isEmpty()) {
            var place = new FormPlace(
                    getTranslation("people.factor-set-up"),
                    () -> new FactorSetUpForm(desk.begin(person), code -> keep(desk.confirm(person, code))));
            add(new Paragraph(getTranslation("people.factor-lead")), new Actions(place.opener()), place);
            return;
        }
        var since = When.day(state.since().get(), clock, getLocale());
        add(new Paragraph(getTranslation("people.factor-since", since, state.codesLeft())));
        if (state.needed()) {
            add(new Paragraph(getTranslation("people.factor-demanded")));
            return;
        }
        var place = new FormPlace(
                getTranslation("people.factor-give-up"),
                () -> new CodeForm(getTranslation("people.factor-give-up-now"), code -> {
                    desk.giveUp(person, code);
                    showAgain();
                }));
        add(new Actions(place.opener()), place);
    }

    private void showAgain() {
        show(desk.state(person));
        getChildren().findFirst().ifPresent(Keyboard::toPart);
    }

    /** They are shown this once: nothing leads on but the holder's word that they are kept. */
    private void keep(List<String> codes) {
        removeAll();
        var heading = new H3(getTranslation("people.recovery-codes"));
        add(
                heading,
                new Paragraph(getTranslation("people.recovery-codes-lead")),
                new CopyField("recovery-codes", getTranslation("people.recovery-codes"), String.join("\n", codes)),
                new Actions(onward()));
        Keyboard.toPart(heading);
    }

    /** Rights begin with a log-in with both. */
    private Component onward() {
        if (person.hasRights()) {
            return new Button(getTranslation("people.recovery-codes-kept"), tap -> showAgain());
        }
        var again = new Anchor("../logout", getTranslation("people.factor-log-in"));
        again.setRouterIgnore(true);
        again.addClassName("wm-button");
        return again;
    }
}
