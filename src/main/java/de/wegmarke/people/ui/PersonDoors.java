package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.LogIn;
import de.wegmarke.people.LogInDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.SecondFactorDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Notice;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an administrator sees and ends of how somebody else comes in: log-ins, and the second factor of a lost phone. */
@Component
class PersonDoors {

    private final LogInDesk logIns;
    private final SecondFactorDesk factors;
    private final LiveTopics topics;
    private final Clock clock;

    PersonDoors(LogInDesk logIns, SecondFactorDesk factors, LiveTopics topics, Clock clock) {
        this.logIns = logIns;
        this.factors = factors;
        this.topics = topics;
        this.clock = clock;
    }

    /** The part of the screen about one account. */
    Section of(Person admin, AccountId account) {
        var part = new Section(new H3(I18NProvider.translate("people.log-ins")));
        var table = new LogInTable(clock, logIn -> logIns.end(admin, logIn), Optional.empty());
        var all = new Button(I18NProvider.translate("people.log-out-everywhere"), tap -> logIns.endAll(admin, account));
        var none = Notice.plain(I18NProvider.translate("people.log-ins-none"));
        part.add(none, table, new Actions(all));
        topics.follow(part, LogIn.topic(account), () -> {
            var open = logIns.of(admin, account);
            table.show(open);
            none.setVisible(open.isEmpty());
            table.setVisible(!open.isEmpty());
            all.setVisible(!open.isEmpty());
        });
        if (!admin.id().equals(account) && factors.isSetUp(admin, account)) {
            part.add(new Actions(take(admin, account)));
        }
        return part;
    }

    private Button take(Person admin, AccountId account) {
        var take = new Button(I18NProvider.translate("people.factor-take"));
        take.addClickListener(tap -> {
            factors.takeFrom(admin, account);
            take.getParent()
                    .ifPresent(place -> place.getElement().setText(I18NProvider.translate("people.factor-taken")));
        });
        take.setDisableOnClick(true);
        return take;
    }
}
