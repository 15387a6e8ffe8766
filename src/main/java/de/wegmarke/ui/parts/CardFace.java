package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The face of every card that lies anywhere: head, words, foot. The stock of a kind comes with the kind's class. */
public class CardFace extends HtmlContainer {

    /** The class of the style sheets for the paper of recommendations. */
    public static final String OF_RECOMMENDATION = "wm-kind-recommendation";

    /** @param tag {@code li} in a list, {@code article} for a card that stands for itself */
    protected CardFace(String tag) {
        super(tag);
        addClassName("wm-card");
    }

    /** A card in a list. @param stock {@code wm-kind-need} */
    public static CardFace inList(String stock) {
        var face = new CardFace("li");
        face.addClassName(stock);
        return face;
    }

    /** A card that stands for itself. @param stock {@code wm-kind-need} */
    public static CardFace alone(String stock) {
        var face = new CardFace("article");
        face.addClassName(stock);
        return face;
    }

    /** What it is, and at the other end how it is called. */
    public Div head(Component... parts) {
        return row("wm-card-head", parts);
    }

    /** What it is called, at the end of the head. */
    public static Span name(String number) {
        var name = new Span(number);
        name.addClassNames("wm-pile-number", "wm-push");
        return name;
    }

    /** What somebody wrote, in whichever direction they write. */
    public void words(Component holder) {
        holder.addClassName("wm-card-text");
        holder.getElement().setAttribute("dir", "auto");
        add(holder);
    }

    /** What somebody wrote, with its language for those who have it read aloud. */
    public void words(Component holder, String language) {
        holder.getElement().setAttribute("lang", language);
        words(holder);
    }

    /** What somebody wrote, as a paragraph. */
    public void words(String text, String language) {
        words(new Paragraph(text), language);
    }

    /** What more there is to know. There may be several. */
    public Div foot(Component... parts) {
        return row("wm-card-foot", parts);
    }

    private Div row(String className, Component... parts) {
        var row = new Div(parts);
        row.addClassName(className);
        add(row);
        return row;
    }
}
