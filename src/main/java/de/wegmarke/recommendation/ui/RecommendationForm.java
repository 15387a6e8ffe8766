package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.ui.parts.Form;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** How a recommendation is worded: in one line, in full, in a field of action (E1, E2). */
@NamedInterface("form")
public class RecommendationForm extends Form<Long> {

    private final TextField title = at("recommendation.title", new TextField(getTranslation("recommendation.title")));
    private final TextArea text = at("recommendation.text", new TextArea(getTranslation("recommendation.text")));
    private final Select<FieldLine> field = at("recommendation.field", new Select<>());
    private final List<FieldLine> choosable;

    /**
     * @param what the recommendation that is worded, or what a new one is made from
     * @param choosable the fields of action of the conference's edition
     */
    public RecommendationForm(Object what, List<FieldLine> choosable) {
        super(what);
        this.choosable = choosable;
        field.setLabel(getTranslation("recommendation.field"));
        field.setItems(choosable);
        field.setItemLabelGenerator(FieldLine::name);
        add(title, text, field);
    }

    /** Begins with known words; a field that is not to be chosen stays open. */
    public RecommendationForm begin(String title, String text, FieldId field) {
        this.title.setValue(title);
        this.text.setValue(text);
        choosable.stream().filter(one -> one.id().equals(field)).forEach(this.field::setValue);
        return this;
    }

    /** Begins with what is stored. */
    public RecommendationForm fill(RecommendationLine recommendation) {
        begin(recommendation.title(), recommendation.text(), recommendation.field());
        loaded(recommendation.version());
        return this;
    }

    /** Nothing is typed any more; the field of action stays for the next one. */
    public void clear() {
        title.clear();
        text.clear();
    }

    void focus() {
        title.focus();
    }

    /** What was typed. */
    public RecommendationDraft draft() {
        var chosen = field.getOptionalValue().map(FieldLine::id).orElse(null);
        return new RecommendationDraft(title.getValue(), text.getValue(), chosen);
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(title, text, field);
    }
}
