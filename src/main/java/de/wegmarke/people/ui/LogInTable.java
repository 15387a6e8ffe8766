package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import de.wegmarke.people.Browser;
import de.wegmarke.people.LogInId;
import de.wegmarke.people.LogInLine;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where somebody is logged in, each with a button that ends it. */
class LogInTable extends Div {

    private final Columns columns =
            new Columns("people.browser", "people.log-in-since", "people.log-in-seen", "people.actions");
    private final Clock clock;
    private final Consumer<LogInId> end;
    private final Optional<LogInId> here;
    private final LiveParts<LogInLine> rows;

    /** @param here the one with which the list is read: one leaves it by logging out */
    LogInTable(Clock clock, Consumer<LogInId> end, Optional<LogInId> here) {
        this.clock = clock;
        this.end = end;
        this.here = here;
        var body = new NativeTableBody();
        rows = new LiveParts<>(body, LogInLine::id, this::row);
        add(columns.around(body));
    }

    void show(List<LogInLine> logIns) {
        rows.show(logIns);
    }

    private NativeTableRow row(LogInLine logIn) {
        return columns.row(
                name(logIn.browser()),
                When.moment(logIn.since(), clock, getLocale()),
                When.moment(logIn.seen(), clock, getLocale()),
                here.filter(logIn.id()::equals).isPresent()
                        ? new StateTag(Stone.DONE, getTranslation("people.log-in-here"))
                        : button(logIn));
    }

    private Button button(LogInLine logIn) {
        var button = new Button(getTranslation("people.logout"), tap -> end.accept(logIn.id()));
        button.setAriaLabel(
                getTranslation("people.action-for", getTranslation("people.logout"), name(logIn.browser())));
        return button;
    }

    private String name(Browser browser) {
        var name = browser.name().isEmpty() ? getTranslation("people.browser-unknown") : browser.name();
        return browser.system().isEmpty() ? name : getTranslation("people.browser-on", name, browser.system());
    }
}
