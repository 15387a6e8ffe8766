package de.wegmarke.ui.parts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

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
        removeAll();
        add(Notice.mark(I18NProvider.translate("ui.both-versions")));
        for (int i = 0; i < mine.size(); i++) {
            if (!Objects.equals(mine.get(i).getValue(), theirs.get(i).getValue())) {
                add(difference(mine.get(i), theirs.get(i)));
            }
        }
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    /** Nothing is in doubt any more. */
    public void forget() {
        removeAll();
        setVisible(false);
    }

    private Div difference(AbstractField<?, ?> mine, AbstractField<?, ?> theirs) {
        var label = mine instanceof HasLabel labelled ? labelled.getLabel() : "";
        var wrote = words(theirs);
        var text = new Paragraph(wrote.isBlank() ? I18NProvider.translate("ui.both-versions.nothing") : wrote);
        text.addClassName("wm-both-text");
        var difference = new Div(new H2(I18NProvider.translate("ui.both-versions.theirs", label)), text);
        var take = new Button(I18NProvider.translate("ui.both-versions.take"), pressed -> {
            takeOver(mine, theirs);
            mine.getElement().executeJs("this.focus && this.focus()");
            remove(difference);
        });
        take.setAriaLabel(I18NProvider.translate("ui.both-versions.take") + ": " + label);
        difference.add(take);
        difference.addClassName("wm-both-difference");
        return difference;
    }

    /** The value of a field as the field itself shows it. */
    private static String words(AbstractField<?, ?> field) {
        return switch (field) {
            case Select<?> select -> chosen(select);
            case RadioButtonGroup<?> group -> chosen(group);
            case CheckboxGroup<?> group -> ticked(group);
            case MultiSelectComboBox<?> box -> picked(box);
            case DateTimePicker moment ->
                moment.getOptionalValue()
                        .map(written -> When.moment(written, reader()))
                        .orElse("");
            case DatePicker day ->
                day.getOptionalValue()
                        .map(written -> When.day(written, reader()))
                        .orElse("");
            default -> String.valueOf(field.getValue());
        };
    }

    private static Locale reader() {
        return UI.getCurrent().getLocale();
    }

    private static <T> String chosen(Select<T> select) {
        return select.getOptionalValue()
                .map(select.getItemLabelGenerator()::apply)
                .orElse("");
    }

    private static <T> String chosen(RadioButtonGroup<T> group) {
        return group.getOptionalValue()
                .map(group.getItemLabelGenerator()::apply)
                .orElse("");
    }

    private static <T> String ticked(CheckboxGroup<T> group) {
        return group.getValue().stream()
                .map(group.getItemLabelGenerator()::apply)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static <T> String picked(MultiSelectComboBox<T> box) {
        return box.getValue().stream()
                .map(box.getItemLabelGenerator()::apply)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Both are the same field of the same kind of form, so what one holds the other can hold. */
    @SuppressWarnings("unchecked")
    private static <V> void takeOver(AbstractField<?, ?> mine, AbstractField<?, ?> theirs) {
        ((AbstractField<?, V>) mine).setValue(((AbstractField<?, V>) theirs).getValue());
    }
}
