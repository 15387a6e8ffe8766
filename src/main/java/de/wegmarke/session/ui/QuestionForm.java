package de.wegmarke.session.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.SaveOrCancel;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What the group is to be asked in this step instead of its own question. */
class QuestionForm extends Form<String> {

    private final TextArea question = at("conference.group-question", new TextArea());

    /** Begins with what is asked now. */
    QuestionForm(GroupPage group) {
        super(group.id().value() + " " + group.phase());
        question.setLabel(getTranslation("session.question.in", getTranslation("conference.phase." + group.phase())));
        question.setHelperText(getTranslation("session.question.hint"));
        question.setValue(group.questionNow());
        loaded(group.questionNow());
        add(question);
    }

    /**
     * With the buttons below it.
     *
     * @param ask is given what was seen, and the question
     * @param now begins with what is asked by then (A1)
     */
    QuestionForm end(BiConsumer<String, String> ask, Supplier<QuestionForm> now, Runnable close) {
        add(new SaveOrCancel(
                getTranslation("session.question.ask"),
                () -> save(seen -> ask.accept(seen, question.getValue()), now),
                close));
        return this;
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(question);
    }
}
