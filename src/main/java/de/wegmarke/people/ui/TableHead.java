package de.wegmarke.people.ui;

import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;

/** What stands above the columns of a table. */
final class TableHead {

    private TableHead() {}

    /** @param keys the columns' names, as translation keys */
    static NativeTableHeader of(String... keys) {
        var row = new NativeTableRow();
        for (var key : keys) {
            var cell = new NativeTableHeaderCell(I18NProvider.translate(key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }
}
