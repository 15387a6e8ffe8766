package de.wegmarke.ui.parts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;

/**
 * Two people changed the same thing (A1). Shows beside each field that differs what the other one wrote; the person takes
 * it over, field by field, or leaves their own words, and then saves again. Stands above the form; empty until then.
 */
public class BothVersions extends Div {

    public BothVersions() {
        addClassName("wm-both-versions");
        // Whoever hears the screen must know at once; the keyboard goes there too.
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * Compares the form with one that holds what is stored now.
     *
     * @param mine the fields of the form
     * @param theirs the same fields, in the same order, filled with what the other person wrote
     */
    public void compare(List<? extends AbstractField<?, ?>> mine, List<? extends AbstractField<?, ?>> theirs) {
        forget();
        for (int i = 0; i < mine.size(); i++) {
            if (!Objects.equals(mine.get(i).getValue(), theirs.get(i).getValue())) {
                beside(mine.get(i), theirs.get(i));
            }
        }
        getElement().executeJs("this.focus()");
    }

    private void beside(AbstractField<?, ?> mine, AbstractField<?, ?> theirs) {
        beside(mine, FieldWords.shown(theirs, UI.getCurrent().getLocale()), () -> takeOver(mine, theirs));
    }

    /**
     * Shows beside a field what the other one wrote.
     *
     * @param theirs as people read it
     * @param takeOver puts it into the field
     */
    void beside(Component mine, String theirs, Runnable takeOver) {
        if (!isVisible()) {
            add(Notice.mark(I18NProvider.translate("ui.both-versions")));
            setVisible(true);
        }
        var label = mine instanceof HasLabel labelled ? labelled.getLabel() : "";
        var text = new Paragraph(theirs.isEmpty() ? I18NProvider.translate("ui.both-versions.nothing") : theirs);
        text.addClassName("wm-both-text");
        var difference = new Div(new H2(I18NProvider.translate("ui.both-versions.theirs", label)), text);
        var take = new Button(I18NProvider.translate("ui.both-versions.take"), pressed -> {
            takeOver.run();
            mine.getElement().executeJs("this.focus && this.focus()");
            remove(difference);
        });
        take.setAriaLabel(I18NProvider.translate("ui.both-versions.take") + ": " + label);
        difference.add(take);
        difference.addClassName("wm-both-difference");
        add(difference);
    }

    /** Nothing is in doubt any more. */
    public void forget() {
        removeAll();
        setVisible(false);
    }

    /** Both are the same field of the same kind of form, so what one holds the other can hold. */
    @SuppressWarnings("unchecked")
    private static <V> void takeOver(AbstractField<?, ?> mine, AbstractField<?, ?> theirs) {
        ((AbstractField<?, V>) mine).setValue(((AbstractField<?, V>) theirs).getValue());
    }
}
