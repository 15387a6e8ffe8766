package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.ui.parts.Form;
import java.util.List;

/** What becomes of a recommendation, and why (E3). */
class AnswerForm extends Form<AnswerDraft> {

    private final RadioButtonGroup<AnswerKind> kind =
            at("recommendation.answer", new RadioButtonGroup<AnswerKind>(getTranslation("recommendation.answer-kind")));
    private final TextArea reason = at("recommendation.reason", new TextArea(getTranslation("recommendation.reason")));

    /** @param said the answer so far to the recommendation of the number */
    AnswerForm(String number, AnswerDraft said) {
        super(number);
        kind.setItems(AnswerKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("recommendation.answer." + one));
        add(kind, reason);
        if (said.kind() != null) {
            kind.setValue(said.kind());
        }
        reason.setValue(said.reason());
        loaded(said);
    }

    AnswerDraft draft() {
        return new AnswerDraft(kind.getValue(), reason.getValue());
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(kind, reason);
    }
}
