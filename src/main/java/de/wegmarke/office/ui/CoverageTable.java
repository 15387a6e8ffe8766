package de.wegmarke.office.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.Spot;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who said how much about what: fields of action down, groups across. Each cell leads to its cards; where nobody has said
 * anything is a white spot. Counts change in place, so that nobody loses the cell they stand on.
 */
class CoverageTable extends NativeTable {

    /** Where a field meets a group, by their numbers. */
    record Place(int group, int field) {}

    private final Map<Place, Cell> cells = new LinkedHashMap<>();
    private final BiFunction<Place, @Nullable Kind, String> address;

    /** @param address where a cell leads to, for the kind that is counted; null for all kinds */
    CoverageTable(List<FieldLine> fields, List<GroupPage> groups, BiFunction<Place, @Nullable Kind, String> address) {
        this.address = address;
        addClassName("wm-coverage");
        var caption = new Span(getTranslation("contribution.coverage.caption"));
        caption.addClassName("wm-unseen");
        getCaption().add(caption);
        var head = getHead().addRow();
        head.add(header("col", new Span(getTranslation("contribution.field"))));
        groups.forEach(group -> head.add(header("col", abbreviated(group))));
        fields.forEach(field -> row(getBody().addRow(), field, groups));
    }

    private void row(NativeTableRow row, FieldLine field, List<GroupPage> groups) {
        row.add(header("row", new FieldPlaque(field.number(), field.title())));
        for (var group : groups) {
            var cell = new Cell(group, field);
            cells.put(new Place(group.number(), field.number()), cell);
            row.add(cell);
        }
    }

    /** Shows these counts, of one kind or of all. */
    void show(List<Spot> spots, @Nullable Kind kind) {
        cells.forEach((place, cell) -> cell.show(
                spots.stream()
                        .filter(spot -> spot.group() == place.group() && spot.field() == place.field())
                        .filter(spot -> kind == null || spot.kind() == kind)
                        .mapToLong(Spot::cards)
                        .sum(),
                address.apply(place, kind)));
    }

    /** Marks the cell whose cards are shown beside the table; none for numbers that do not meet. */
    void mark(@Nullable Integer group, @Nullable Integer field) {
        cells.forEach(
                (place, cell) -> cell.mark(group != null && field != null && place.equals(new Place(group, field))));
    }

    /** How many cards the table counts now. */
    long sum() {
        return cells.values().stream().mapToLong(cell -> cell.cards).sum();
    }

    /** How many cells are white spots now. */
    long whiteSpots() {
        return cells.values().stream().filter(cell -> cell.cards == 0).count();
    }

    private Span abbreviated(GroupPage group) {
        var shown = new Span("G" + group.number());
        shown.getElement().setAttribute("aria-hidden", "true");
        var name = getTranslation("contribution.group-name", group.number(), group.name());
        var spoken = new Span(name);
        spoken.addClassName("wm-unseen");
        var both = new Span(shown, spoken);
        both.getElement().setAttribute("title", name);
        return both;
    }

    private static NativeTableHeaderCell header(String scope, Span words) {
        var header = new NativeTableHeaderCell(words);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    /** One count that leads to its cards. */
    private static class Cell extends NativeTableCell {

        private final GroupPage group;
        private final FieldLine field;
        private final Way way = new Way("");
        private long cards;
        private @Nullable String address;

        Cell(GroupPage group, FieldLine field) {
            this.group = group;
            this.field = field;
            add(way);
        }

        /** What says the same as before is left alone: its class would travel again though nothing has changed. */
        void show(long cards, String address) {
            if (cards == this.cards && address.equals(this.address)) {
                return;
            }
            this.cards = cards;
            this.address = address;
            way.setText(String.valueOf(cards));
            way.setHref(address);
            way.setAriaLabel(getTranslation("contribution.coverage.cell", cards, group.number(), field.title()));
            setClassName(amount());
        }

        void mark(boolean marked) {
            if (marked) {
                way.getElement().setAttribute("aria-current", "true");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        }

        private String amount() {
            if (cards == 0) {
                return "wm-spot-white";
            }
            if (cards < 3) {
                return "wm-spot-few";
            }
            return cards < 10 ? "wm-spot-some" : "wm-spot-many";
        }
    }
}
