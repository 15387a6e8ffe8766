package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.people.FactorState;
import de.wegmarke.people.Homes;
import de.wegmarke.people.LogIn;
import de.wegmarke.people.LogInDesk;
import de.wegmarke.people.LogInId;
import de.wegmarke.people.Person;
import de.wegmarke.people.SecondFactorDesk;
import de.wegmarke.people.SecondFactorRule;
import de.wegmarke.people.Visit;
import de.wegmarke.ui.MainLayout;
import de.wegmarke.ui.Titled;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** One's own account: password, second factor, where one is logged in. */
@Route(value = Homes.ACCOUNT, layout = MainLayout.class)
@RolesAllowed(Visit.ACCOUNT)
class OwnAccountView extends Main implements Titled, BeforeEnterObserver {

    private final LogInDesk logIns;
    private final Person person;
    private final Optional<LogInId> here;
    private final LogInTable table;
    private final Button everywhereElse = new Button(getTranslation("people.log-out-elsewhere"), tap -> endOthers());

    OwnAccountView(LogInDesk logIns, SecondFactorDesk factors, CurrentPerson current, LiveTopics topics, Clock clock) {
        this.logIns = logIns;
        person = current.get();
        here = current.logIn();
        table = new LogInTable(clock, this::end, here);
        addClassName("wm-page");
        var state = factors.state(person);
        add(new H1(title()));
        if (!person.hasRights()) {
            add(Notice.mark(getTranslation("people.factor-first")));
        }
        add(password());
        if (state.rule() != SecondFactorRule.OFF) {
            add(factor(factors, state, clock));
        }
        add(new Section(
                new H2(getTranslation("people.log-ins")),
                new Paragraph(getTranslation("people.log-ins-lead")),
                table,
                new Actions(everywhereElse)));
        topics.follow(table, LogIn.topic(person.id()), this::look);
    }

    @Override
    public String title() {
        return getTranslation("people.own-account");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("changed")) {
            addComponentAtIndex(1, Notice.thanks(getTranslation("people.password-changed")));
        }
    }

    /** A plain page: whatever keeps passwords for people knows such forms. */
    private Section password() {
        var way = new Anchor("../password", getTranslation("people.password-change"));
        way.setRouterIgnore(true);
        way.addClassName("wm-button");
        return new Section(
                new H2(getTranslation("people.password")),
                new Paragraph(getTranslation("people.password-change-lead")),
                new Actions(way));
    }

    private Section factor(SecondFactorDesk factors, FactorState state, Clock clock) {
        return new Section(new H2(getTranslation("people.factor")), new FactorPart(factors, person, state, clock));
    }

    private void look() {
        var all = logIns.own(person);
        table.show(all);
        everywhereElse.setVisible(all.size() > 1);
    }

    private void end(LogInId logIn) {
        logIns.end(person, logIn);
        look();
    }

    private void endOthers() {
        here.ifPresent(stays -> logIns.endOthers(person, stays));
        look();
    }
}
