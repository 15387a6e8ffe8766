package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.people.CurrentDevice;

/** The participant's receipt: by it they find their cards later, and can be forgotten (A3). It is made when it is first shown. */
class ReceiptPlace extends NativeDetails {

    private final Div receipt = new Div();

    ReceiptPlace(ReceiptDesk receipts, Membership participant, CurrentDevice device) {
        setSummaryText(getTranslation("conference.receipt.yours"));
        addClassName("wm-receipt");
        receipt.addClassName("wm-stack");
        setContent(receipt);
        addToggleListener(toggled -> {
            if (toggled.isOpened() && receipt.getElement().getChildCount() == 0) {
                show(receipts, participant, device);
            }
        });
    }

    private void show(ReceiptDesk receipts, Membership participant, CurrentDevice device) {
        var mine = receipts.hand(participant, device.secret());
        var words = new Span(mine.spoken());
        words.addClassName("wm-receipt-words");
        words.getElement().setAttribute("dir", "ltr");
        var way = new Anchor("/my/" + mine.value(), getTranslation("conference.receipt.open"));
        way.getElement().setAttribute("router-ignore", true);
        way.setTarget("_blank");
        receipt.add(new Paragraph(words), new Paragraph(getTranslation("conference.receipt.keep")), new Paragraph(way));
    }
}
