package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.Inquiry;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Notice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The question whether the institution takes the responsibility, with three answers; "no" asks why, "with support" asks for what (P2, P2a). */
class MyAnswer extends Section {

    private final RadioButtonGroup<Commitment> said = new RadioButtonGroup<>(getTranslation("project.mine-question"));
    private final TextArea reason = new TextArea(getTranslation("project.mine-reason.DECLINED"));
    private final FieldTrouble trouble = new FieldTrouble()
            .at("project.no-answer", said)
            .at("project.reason", reason)
            .at("project.support", reason);
    private final Div form = new Div();
    private final Div thanks = new Div();
    private final Button change;
    private @Nullable ProjectLine shown;
    private boolean sent;
    private boolean asking;

    /** @param project its number */
    MyAnswer(String project, Sending answer) {
        trouble.keep("my-answer/" + project);
        said.setItems(Commitment.ACCEPTED, Commitment.NEEDS_SUPPORT, Commitment.DECLINED);
        said.setItemLabelGenerator(one -> getTranslation("project.mine-answer." + one));
        said.addClassName("wm-answers");
        said.addValueChangeListener(chosen -> askWhy(chosen.getValue()));
        askWhy(null);
        var send = new Button(
                getTranslation("project.mine-send"),
                click -> sent = trouble.attempt(() -> {
                    if (said.getValue() == null) {
                        throw new RuleViolation("project.no-answer");
                    }
                    answer.send(
                            Objects.requireNonNull(shown).inquiry(), said.getValue(), asking ? reason.getValue() : "");
                }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        change = new Button(getTranslation("project.mine-change"), click -> ask(true));
        thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        form.addClassName("wm-form");
        form.add(said, reason, trouble, send);
        addClassName("wm-stack");
        setAriaLabel(getTranslation("project.responsibility"));
        add(new H2(getTranslation("project.responsibility")), thanks, change, form);
    }

    /** Takes what was chosen and typed. */
    interface Sending {

        void send(Inquiry seen, Commitment said, String reason);
    }

    private void askWhy(@Nullable Commitment answer) {
        asking = answer == Commitment.NEEDS_SUPPORT || answer == Commitment.DECLINED;
        // It stays on the page all the same: what was typed into it is kept there.
        reason.getElement().setAttribute("hidden", !asking);
        if (asking) {
            reason.setLabel(getTranslation("project.mine-reason." + answer));
        }
    }

    void show(ProjectLine project) {
        var before = shown;
        shown = project;
        if (!sent && before != null && before.inquiry().equals(project.inquiry())) {
            return;
        }
        var writing = !sent && before != null && isWriting(before);
        thanks.removeAll();
        var answered = project.commitment() != Commitment.REQUESTED && project.commitment() != Commitment.OPEN;
        if (answered) {
            thanks.add(Notice.thanks(getTranslation("project.mine-thanks." + project.commitment())));
        }
        if (writing) {
            return;
        }
        if (answered) {
            said.setValue(project.commitment());
            reason.setValue(project.reason());
        }
        ask(!answered);
    }

    /** What somebody has begun here stays, beside what was answered on another device. */
    private boolean isWriting(ProjectLine before) {
        var chosen = said.getValue();
        return form.isVisible()
                && (chosen != null && chosen != before.commitment()
                        || !reason.getValue().equals(before.reason()));
    }

    private void ask(boolean open) {
        form.setVisible(open);
        change.setVisible(!open);
        if (open && shown != null && shown.answeredAt() != null) {
            said.getElement().callJsFunction("focus");
        } else if (!open && sent) {
            sent = false;
            thanks.getElement().callJsFunction("focus");
        }
    }
}
