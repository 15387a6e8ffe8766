package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has been due, in words. */
class Lateness extends Span {

    Lateness(LocalDate due, LocalDate today) {
        super(I18NProvider.translate("project.overdue", ChronoUnit.DAYS.between(due, today)));
        addClassName("wm-late");
    }
}
