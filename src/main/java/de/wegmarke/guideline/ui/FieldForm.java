package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.Sign;
import java.util.List;

/** What a coordinator types for a field of action. */
class FieldForm extends Form<Long> {

    private final TextField title = at("guideline.field-title", new TextField(label("title")));
    private final TextArea description = at("guideline.field-description", new TextArea(label("description")));
    private final RadioButtonGroup<FieldSymbol> symbol = new RadioButtonGroup<>(label("symbol"));
    private final RadioButtonGroup<FieldColour> colour = new RadioButtonGroup<>(label("colour"));

    /** Of a new one. */
    FieldForm() {
        this("");
    }

    /** Begins with what is stored. */
    FieldForm(FieldLine field, long version) {
        this(field.id());
        title.setValue(field.title());
        description.setValue(field.description());
        symbol.setValue(field.symbol());
        colour.setValue(field.colour());
        loaded(version);
    }

    private FieldForm(Object field) {
        super(field);
        symbol.setItems(FieldSymbol.values());
        symbol.setItemLabelGenerator(one -> getTranslation("guideline.symbol." + one));
        symbol.setRenderer(new ComponentRenderer<>(one -> choice(Sign.of(one.sign()), "guideline.symbol." + one)));
        colour.setItems(FieldColour.values());
        colour.setItemLabelGenerator(one -> getTranslation("guideline.colour." + one));
        colour.setRenderer(new ComponentRenderer<>(one -> choice(swatch(one), "guideline.colour." + one)));
        symbol.addClassName("wm-choices");
        colour.addClassName("wm-choices");
        symbol.setValue(FieldSymbol.STAR);
        colour.setValue(FieldColour.SLATE);
        add(title, description, symbol, colour);
    }

    void focus() {
        title.focus();
    }

    FieldDraft draft() {
        return new FieldDraft(title.getValue(), description.getValue(), symbol.getValue(), colour.getValue());
    }

    private Span choice(Span mark, String key) {
        var choice = new Span(mark, new Span(getTranslation(key)));
        choice.addClassName("wm-choice-face");
        return choice;
    }

    private static Span swatch(FieldColour colour) {
        var swatch = new Span();
        swatch.addClassNames("wm-plaque", colour.css());
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(title, description, symbol, colour);
    }

    private String label(String field) {
        return getTranslation("guideline.field-form." + field);
    }
}
