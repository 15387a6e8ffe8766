package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.ui.parts.Differences.Difference;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Says that something is public, but says something else by now; shows both beneath each other, and releases the change knowingly,
 * with or without the mark of a small correction (P8). Not there while there is nothing to release.
 */
public class ChangeToRelease extends Section {

    private final Differences differences = new Differences();
    private final Checkbox small = new Checkbox(getTranslation("ui.change.small"));
    private final Button release = new Button(getTranslation("ui.change.release"));

    /** @param deed is given what the person saw, and whether it is a small correction */
    public ChangeToRelease(BiConsumer<String, Boolean> deed) {
        addClassName("wm-stack");
        var heading = new H3(getTranslation("ui.change"));
        heading.setId("change");
        setAriaLabelledBy("change");
        small.setHelperText(getTranslation("ui.change.small-hint"));
        Glance.onTap(release, seen -> deed.accept(seen, small.getValue()));
        add(heading, new Paragraph(getTranslation("ui.change.hint")), differences, small, new Actions(release));
        setVisible(false);
    }

    /**
     * @param both what is public and what is said now; what is the same is left out
     * @param words the seal of the words that would be published
     */
    public void show(List<Difference> both, String words) {
        var found =
                both.stream().filter(one -> !one.inPublic().equals(one.now())).toList();
        if (found.isEmpty()) {
            small.clear();
        }
        setVisible(!found.isEmpty());
        differences.show(found);
        Glance.show(release, words);
    }
}
