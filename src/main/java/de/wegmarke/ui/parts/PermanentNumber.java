package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Span;

/** A number given once and for ever: IK5-H4-07, P-2019-004. Never broken over two lines, never translated. */
public class PermanentNumber extends Span {

    public PermanentNumber(String number) {
        super(number);
        addClassName("wm-number");
        getElement().setAttribute("translate", "no");
    }
}
