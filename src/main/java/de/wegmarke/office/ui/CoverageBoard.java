package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.Spot;
import de.wegmarke.contribution.ui.ContributionRoutes;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.office.Overview;
import de.wegmarke.ui.parts.Choice;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Say;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Who talked about what?": the coverage table with its sum, a choice of the kind, and the names of the groups. */
class CoverageBoard extends Section {

    private final Paragraph sum = new Paragraph();
    private final Div place = new Div();

    private @Nullable CoverageTable table;
    private List<FieldLine> fields = List.of();
    private List<GroupPage> groups = List.of();
    private List<Spot> spots = List.of();
    private @Nullable Kind kind;

    CoverageBoard() {
        addClassName("wm-coverage-board");
        var heading = new H2(getTranslation("contribution.coverage"));
        heading.setId("wm-coverage");
        getElement().setAttribute("aria-labelledby", "wm-coverage");
        var head = new Div(heading, sum);
        head.addClassName("wm-pane-head");
        add(head, kinds(), place);
    }

    private Choice kinds() {
        var choice = new Choice("wm-coverage-kind", getTranslation("contribution.kind"));
        choice.option("", getTranslation("contribution.kind.all"));
        Arrays.stream(Kind.values()).forEach(one -> choice.option(one.name(), getTranslation(one.key())));
        choice.onChoice(chosen -> {
            kind = Arrays.stream(Kind.values())
                    .filter(one -> one.name().equals(chosen))
                    .findFirst()
                    .orElse(null);
            count();
        });
        return choice;
    }

    /** Shows the counts of a conference. */
    void show(Overview overview) {
        var shown = overview.groups().stream().map(one -> one.group()).toList();
        spots = overview.spots();
        if (table == null || !hasShape(overview.fields(), shown)) {
            fields = overview.fields();
            groups = shown;
            draw(overview.conference());
        }
        count();
    }

    private boolean hasShape(List<FieldLine> fields, List<GroupPage> groups) {
        return this.fields.equals(fields) && names(this.groups).equals(names(groups));
    }

    private static List<String> names(List<GroupPage> groups) {
        return groups.stream()
                .map(group -> "G" + group.number() + " " + group.name())
                .toList();
    }

    private void draw(ConferencePage conference) {
        place.removeAll();
        if (groups.isEmpty() || fields.isEmpty()) {
            table = null;
            place.add(new EmptyPlace(getTranslation("contribution.coverage.empty")));
            return;
        }
        table = new CoverageTable(
                fields,
                groups,
                (cell, kind) -> ContributionRoutes.cards(conference.slug(), cell.group(), cell.field(), kind));
        var frame = new Div(table);
        frame.addClassName("wm-scroll");
        frame.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        frame.getElement().setAttribute("aria-label", getTranslation("contribution.coverage.table"));
        var key = new UnorderedList();
        key.addClassNames("wm-list", "wm-coverage-key");
        names(groups).forEach(name -> key.add(new ListItem(name)));
        place.add(frame, key);
    }

    private void count() {
        if (table == null) {
            Say.in(sum, "");
            return;
        }
        table.show(spots, kind);
        Say.in(sum, getTranslation("contribution.coverage.sum", table.sum(), table.whiteSpots()));
    }
}
