package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.SheetDesk;
import de.wegmarke.contribution.SheetLine;
import de.wegmarke.document.Pdf;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.PdfLink;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many sheets lie on the tables, and the document that prints them. */
class SheetsGiven extends Section {

    private static final int A_TABLE = 10;

    /** A hyphen at which no line ends. */
    private static final char UNBROKEN = '\u2011';

    private final GroupPage group;
    private final Paragraph open = new Paragraph();
    private final PdfLink print;

    SheetsGiven(SheetDesk desk, Pdf pdf, Person by, GroupPage group) {
        this.group = group;
        addClassName("wm-form");
        var many = new IntegerField(getTranslation("session.paper.many"));
        many.setValue(A_TABLE);
        many.setHelperText(getTranslation("session.paper.many-hint"));
        var trouble = new FieldTrouble().at("contribution.sheet-many", many);
        var give = new Button(
                getTranslation("session.paper.give"),
                tap -> trouble.attempt(
                        () -> desk.giveOut(by, group.id(), Objects.requireNonNullElse(many.getValue(), 0))));
        print = new PdfLink(
                getTranslation("session.paper.print"),
                getTranslation("session.paper.file", group.number()),
                () -> pdf.of(
                        "form",
                        getLocale(),
                        Map.of("languages", pdf.words(), "group", group, "sheets", lying(desk.of(by, group.id())))));
        open.addClassName("wm-strong");
        open.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("session.paper.print-title")), many, trouble, new Actions(give), open, print);
    }

    void show(List<SheetLine> sheets) {
        var lying = lying(sheets);
        Say.in(
                open,
                getTranslation(
                        "session.paper.open",
                        lying.size(),
                        lying.stream()
                                .map(sheet -> sheet.name(group.number()).replace('-', UNBROKEN))
                                .collect(Collectors.joining(", "))));
        print.setVisible(!lying.isEmpty());
    }

    private static List<SheetLine> lying(List<SheetLine> sheets) {
        return sheets.stream().filter(Predicate.not(SheetLine::isEntered)).toList();
    }
}
