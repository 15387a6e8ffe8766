package de.wegmarke.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
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

    private final Clock clock;
    private final Consumer<LogInId> end;
    private final Optional<LogInId> here;
    private final LiveParts<LogInLine> rows;

    /** @param here the one with which the list is read: one leaves it by logging out */
    LogInTable(Clock clock, Consumer<LogInId> end, Optional<LogInId> here) {
        this.clock = clock;
        this.end = end;
        this.here = here;
        addClassName("wm-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("people.log-ins"));
        var body = new NativeTableBody();
        var table = new NativeTable(
                TableHead.of("people.browser", "people.log-in-since", "people.log-in-seen", "people.actions"), body);
        table.addClassName("wm-steps");
        rows = new LiveParts<>(body, LogInLine::id, this::row);
        add(table);
    }

    void show(List<LogInLine> logIns) {
        rows.show(logIns);
    }

    private NativeTableRow row(LogInLine logIn) {
        var browser = new NativeTableHeaderCell(name(logIn.browser()));
        browser.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                browser,
                new NativeTableCell(When.moment(logIn.since(), clock, getLocale())),
                new NativeTableCell(When.moment(logIn.seen(), clock, getLocale())),
                here.filter(logIn.id()::equals).isPresent()
                        ? new NativeTableCell(new StateTag(Stone.DONE, getTranslation("people.log-in-here")))
                        : new NativeTableCell(button(logIn)));
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
