package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.guideline.EditionPage;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.When;
import java.util.stream.Stream;

/** An adopted edition, to be read: it does not change any more (G1). */
class EditionReading extends Article {

    EditionReading(EditionPage page) {
        addClassName("wm-edition");
        var resolution = page.resolution();
        if (resolution != null) {
            var key = resolution.result().isEmpty() ? "guideline.resolved" : "guideline.resolved-with-result";
            var decided = new Paragraph(getTranslation(
                    key, resolution.body(), When.written(resolution.date(), getLocale()), resolution.result()));
            decided.addClassName("wm-edition-resolved");
            add(decided);
        }
        if (!page.statements().isEmpty()) {
            var statements = new OrderedList();
            statements.addClassName("wm-edition-statements");
            page.statements().forEach(statement -> statements.add(new ListItem(statement)));
            add(new H2(getTranslation("guideline.form.statements")), statements);
        }
        var fields = new UnorderedList();
        fields.addClassNames("wm-list", "wm-field-rows");
        page.fields().forEach(field -> fields.add(new FieldItem(field)));
        add(new H2(getTranslation("guideline.fields")), fields);
        origin(page);
    }

    private void origin(EditionPage page) {
        if (Stream.of(page.programme(), page.partners(), page.link()).allMatch(String::isEmpty)) {
            return;
        }
        add(new H2(getTranslation("guideline.form.origin")));
        Stream.concat(Stream.of(page.programme()), Words.lines(page.partners()))
                .filter(line -> !line.isEmpty())
                .forEach(line -> add(new Paragraph(line)));
        if (!page.link().isEmpty()) {
            var link = new Anchor(page.link(), page.link());
            link.getElement().setAttribute("rel", "noreferrer");
            add(new Paragraph(link));
        }
    }
}
