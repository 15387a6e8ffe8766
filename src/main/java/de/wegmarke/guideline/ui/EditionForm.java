package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.EditionPage;
import de.wegmarke.ui.parts.DayField;
import de.wegmarke.ui.parts.Form;
import java.util.List;

/** What a coordinator types for an edition of the guidelines, without its fields of action. */
class EditionForm extends Form<Long> {

    private final TextField title = at("guideline.title", new TextField(label("title")));
    private final TextArea statements = at("guideline.statement", new TextArea(label("statements")));
    private final TextField body = at("guideline.resolution-body", new TextField(label("resolution-body")));
    private final DayField date = at("guideline.resolution-date", new DayField(label("resolution-date")));
    private final TextField result = at("guideline.resolution-result", new TextField(label("resolution-result")));
    private final TextField programme = at("guideline.programme", new TextField(label("programme")));
    private final TextArea partners = at("guideline.partners", new TextArea(label("partners")));
    private final TextField link = at("guideline.link", new TextField(label("link")));

    EditionForm(EditionPage page) {
        statements.setHelperText(label("statements-hint"));
        body.setHelperText(label("resolution-body-hint"));
        add(title, statements, new H2(label("resolution")), body, date, result);
        add(new H2(label("origin")), programme, partners, link);
        fill(page);
    }

    /** Shows what is stored. */
    final void fill(EditionPage page) {
        title.setValue(page.title());
        statements.setValue(String.join("\n", page.statements()));
        var resolution = page.resolution();
        body.setValue(resolution == null ? "" : resolution.body());
        date.setValue(resolution == null ? null : resolution.date());
        result.setValue(resolution == null ? "" : resolution.result());
        programme.setValue(page.programme());
        partners.setValue(page.partners());
        link.setValue(page.link());
        loaded(page.version());
    }

    /** What was typed. */
    EditionDraft draft() {
        return new EditionDraft(
                title.getValue(),
                programme.getValue(),
                partners.getValue(),
                link.getValue(),
                new EditionDraft.Resolved(body.getValue(), date.getValue(), result.getValue()),
                statements.getValue().lines().toList());
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        return List.of(title, statements, body, date, result, programme, partners, link);
    }

    private String label(String field) {
        return getTranslation("guideline.form." + field);
    }
}
