package de.wegmarke.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A table where there is room for one, else its rows one below the other, each cell with the name of its column. */
final class Columns {

    private final List<String> keys;

    /** @param keys the columns' names, as translation keys; the first one's cells name their row */
    Columns(String... keys) {
        this.keys = List.of(keys);
    }

    /** The table around rows. */
    Div around(NativeTableBody body) {
        var row = new NativeTableRow();
        for (var key : keys) {
            var cell = new NativeTableHeaderCell(I18NProvider.translate(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(row), body);
        table.addClassName("wm-lines");
        var place = new Div(table);
        place.addClassName("wm-lines-place");
        return place;
    }

    /** A row with a text or a part for each column. */
    NativeTableRow row(Object... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = i == 0 ? rowName() : named(new NativeTableCell(), keys.get(i));
            cell.add(cells[i] instanceof Component part ? part : new Text(String.valueOf(cells[i])));
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell rowName() {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** A cell that says of which column it is. */
    static HtmlContainer named(NativeTableCell cell, String key) {
        cell.getElement().setAttribute("data-column", I18NProvider.translate(key));
        return cell;
    }
}
