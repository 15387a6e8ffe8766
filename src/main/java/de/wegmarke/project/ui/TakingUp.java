package de.wegmarke.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.ui.parts.Notice;

/**
 * Why a recommendation is taken up by the project that is made of it (E3). What it was answered so far is shown: a reason that
 * was given stays, another answer is changed knowingly (A1).
 */
class TakingUp extends Div {

    private final Div said = new Div();
    private final TextArea reason = new TextArea(getTranslation("project.why-taken-up"));
    private AnswerDraft seen = AnswerDraft.NONE;

    TakingUp() {
        said.getElement().setAttribute("role", "status");
        reason.setValue(getTranslation("project.taken-up"));
        addClassName("wm-stack");
        add(said, reason);
    }

    void show(AnswerDraft now) {
        seen = now;
        said.removeAll();
        var kind = now.kind();
        if (kind == AnswerKind.TAKEN_UP) {
            said.add(Notice.plain(getTranslation("project.taken-up-already", now.reason())));
        } else if (kind != null) {
            var answer = getTranslation("recommendation.answer." + kind);
            said.add(Notice.mark(getTranslation("project.answered-otherwise", answer, now.reason())));
        }
        // The reason that was given stays; what the person has typed by then can be read on, and copied.
        var decided = kind == AnswerKind.TAKEN_UP;
        reason.setReadOnly(decided);
        reason.setVisible(!decided || !reason.getValue().equals(getTranslation("project.taken-up")));
    }

    TextArea field() {
        return reason;
    }

    /** The answer that the person saw. */
    AnswerDraft seen() {
        return seen;
    }

    String reason() {
        return reason.getValue();
    }
}
