package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/**
 * Somebody else saved the same thing meanwhile (A1): shows their version beside what one has typed oneself, which stays in
 * the form. One decides which of the two shall hold.
 */
public class TheirVersion extends Div {

    public TheirVersion() {
        getElement().setAttribute("role", "alert");
    }

    /**
     * Shows the other version.
     *
     * @param theirs what the others wrote: the fields' labels with their texts, in order
     * @param keepMine saves what one has typed over the other version
     * @param takeTheirs puts the other version into the form
     */
    public void show(Map<String, String> theirs, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        var list = new DescriptionList();
        list.addClassName("wm-theirs");
        theirs.forEach((label, text) -> {
            list.add(new DescriptionList.Term(label));
            list.add(new DescriptionList.Description(text));
        });
        var mine = new Button(getTranslation("ui.conflict.keep-mine"), click -> {
            removeAll();
            keepMine.run();
        });
        var other = new Button(getTranslation("ui.conflict.take-theirs"), click -> {
            removeAll();
            takeTheirs.run();
        });
        add(Notice.mark(getTranslation("shared.conflict"))
                .with(new Paragraph(getTranslation("ui.conflict.theirs")), list, new Actions(mine, other)));
    }
}
