package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Farewell;

/** What one takes along, and the way out. Once the group is through, the receipt lies open and the results are one tap away. */
class Leaving extends Div {

    private final ReceiptPlace receipt;
    private final Anchor results = new Anchor("/results", getTranslation("web.results"));

    Leaving(GroupPage group, ReceiptPlace receipt) {
        this.receipt = receipt;
        addClassName("wm-leaving");
        results.addClassNames("wm-button", "wm-button-way");
        results.getElement().setAttribute("router-ignore", true);
        var farewell = new Farewell("contribution.done-then");
        if (group.code() != null) {
            farewell.orNext("/j?next=true&code=" + group.code().value());
        }
        add(results, receipt, farewell);
    }

    void show(Board board) {
        var over = board.isOver();
        results.setVisible(over);
        if (over) {
            receipt.open();
        }
    }
}
