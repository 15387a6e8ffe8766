package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Spot;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Who talked about what?" beside the pile: each count leads to its cards; below, the filter. */
class CoveragePane extends Section {

    private final List<ConferencePage> conferences;
    private final List<GroupPage> groups;
    private final List<FieldLine> fields;
    private final Paragraph sum = new Paragraph();
    private final CoverageTable table;
    private final Div place = new Div();
    private @Nullable CardFilterBar filters;
    private @Nullable Wanted wanted;

    CoveragePane(List<ConferencePage> conferences, List<GroupPage> groups, List<FieldLine> fields) {
        this.conferences = conferences;
        this.groups = groups;
        this.fields = fields;
        addClassName("wm-pane");
        var heading = new H2(getTranslation("contribution.coverage"));
        heading.setId("wm-coverage");
        setAriaLabelledBy("wm-coverage");
        var head = new Div(heading, sum);
        head.addClassName("wm-pane-head");
        table = new CoverageTable(fields, groups, (cell, kind) -> link(cell));
        var frame = new Div(table);
        frame.addClassName("wm-scroll");
        frame.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("contribution.coverage.table"));
        frame.setVisible(!groups.isEmpty());
        var key = new UnorderedList();
        key.addClassNames("wm-list", "wm-coverage-key");
        groups.forEach(group -> key.add(new ListItem("G" + group.number() + " " + group.name())));
        add(head, frame, key, place);
    }

    private String link(CoverageTable.Place cell) {
        return wanted == null ? "" : wanted.about(cell.group(), cell.field()).link();
    }

    void show(List<Spot> spots, Wanted now) {
        wanted = now;
        if (filters == null || !filters.says(now)) {
            filters = new CardFilterBar(now, conferences, groups, fields);
            place.removeAll();
            place.add(filters);
        }
        filters.follow(now);
        table.show(spots, null);
        table.mark(now.group(), now.field());
        Say.in(sum, getTranslation("contribution.coverage.sum", table.sum(), table.whiteSpots()));
    }
}
