package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A moderation card: head, text, foot. The stock of a kind comes with the kind's class. */
public class CardShape extends HtmlContainer {

    private CardShape(String tag, String kindClass) {
        super(tag);
        addClassName("wm-card");
        if (!kindClass.isEmpty()) {
            addClassName(kindClass);
        }
    }

    /** A card in a list. @param kindClass {@code wm-kind-need}, or empty for plain paper */
    public static CardShape inList(String kindClass) {
        return new CardShape("li", kindClass);
    }

    /** A card that stands for itself. @param kindClass {@code wm-kind-need}, or empty for plain paper */
    public static CardShape alone(String kindClass) {
        return new CardShape("article", kindClass);
    }

    public CardShape head(Component... parts) {
        return row("wm-card-head", parts);
    }

    /** What somebody wrote, in whichever direction they write. */
    public CardShape text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("wm-card-text");
        paragraph.getElement().setAttribute("dir", "auto");
        add(paragraph);
        return this;
    }

    /** What somebody wrote, with its language for those who have it read aloud. */
    public CardShape text(String text, String language) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("wm-card-text");
        paragraph.getElement().setAttribute("dir", "auto").setAttribute("lang", language);
        add(paragraph);
        return this;
    }

    public CardShape foot(Component... parts) {
        return row("wm-card-foot", parts);
    }

    private CardShape row(String className, Component... parts) {
        var row = new Div(parts);
        row.addClassName(className);
        add(row);
        return this;
    }
}
