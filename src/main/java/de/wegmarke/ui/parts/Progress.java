package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.shared.Stone;
import java.util.List;

/** How far it is: one stone for each step, and the same in a sentence. */
public class Progress extends Div {

    /**
     * @param stones those of the steps, in their order
     * @param sentence the same in words: "2 von 5 Schritten erledigt"
     */
    public Progress(List<Stone> stones, String sentence) {
        var row = new Div();
        row.addClassName("wm-progress");
        row.getElement().setAttribute("aria-hidden", "true");
        for (var stone : stones) {
            var one = new Span();
            one.addClassName(stone.css());
            row.add(one);
        }
        addClassName("wm-progress-told");
        add(row, new Paragraph(sentence));
    }
}
