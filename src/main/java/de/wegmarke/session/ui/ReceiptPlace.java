package de.wegmarke.session.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Receipt;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.people.CurrentDevice;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.parts.QrCode;

/** The participant's receipt: by it they find their cards later, and can be forgotten (A3). It is made when it is first shown. */
class ReceiptPlace extends NativeDetails {

    private final transient ReceiptDesk receipts;
    private final Membership participant;
    private final transient CurrentDevice device;
    private final transient Settings settings;
    private final Div receipt = new Div();
    private boolean laidOpen;

    ReceiptPlace(ReceiptDesk receipts, Membership participant, CurrentDevice device, Settings settings) {
        this.receipts = receipts;
        this.participant = participant;
        this.device = device;
        this.settings = settings;
        setSummaryText(getTranslation("conference.receipt.yours"));
        addClassName("wm-receipt");
        receipt.addClassName("wm-stack");
        setContent(receipt);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                show();
            }
        });
    }

    /** Lays it open, once: whoever folds it away again wants it so. The browser tells that it is open, and has it filled. */
    void open() {
        if (!laidOpen) {
            laidOpen = true;
            setOpen(true);
        }
    }

    private void show() {
        if (receipt.getElement().getChildCount() > 0) {
            return;
        }
        var mine = receipts.hand(participant, device.secret());
        var words = new Span(mine.spoken());
        words.addClassName("wm-receipt-words");
        words.getElement().setAttribute("dir", "ltr");
        var way = new Anchor("/my/" + mine.value(), getTranslation("conference.receipt.open"));
        way.getElement().setAttribute("router-ignore", true);
        way.setTarget("_blank");
        receipt.add(
                picture(mine),
                new Paragraph(words),
                new Paragraph(getTranslation("conference.receipt.keep")),
                new Paragraph(way));
    }

    /** To be scanned by one's other device, or photographed. In a box, so that the browser reads the markup as a drawing. */
    private Html picture(Receipt mine) {
        var drawing = QrCode.svg(
                settings.address("/my/" + mine.value()), getTranslation("conference.receipt.qr", mine.spoken()));
        return new Html("<div>" + drawing + "</div>");
    }
}
