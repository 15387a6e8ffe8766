package de.wegmarke.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.CurrentPerson;
import de.wegmarke.shared.NotFound;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Question;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The fields of action of a draft: add, word, remove. */
class FieldsOfAction extends Section {

    private final GuidelineDesk desk;
    private final CurrentPerson person;
    private final EditionId edition;
    private List<FieldLine> shown = List.of();
    private final H2 heading = new H2(getTranslation("guideline.fields"));
    private final UnorderedList list = new UnorderedList();
    private final EmptyPlace none = new EmptyPlace(getTranslation("guideline.fields.none"));
    private final Button add = new Button(getTranslation("guideline.field.add"), pressed -> write());

    FieldsOfAction(GuidelineDesk desk, CurrentPerson person, EditionId edition) {
        this.desk = desk;
        this.person = person;
        this.edition = edition;
        addClassName("wm-fields-of-action");
        list.addClassNames("wm-list", "wm-field-rows");
        heading.setId("wm-fields");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "wm-fields");
        add(heading, none, list, new Actions(add));
    }

    /** Shows the fields as they are now. */
    final void look() {
        var page = desk.edition(person.get(), edition);
        shown = page.fields();
        none.setVisible(page.fields().isEmpty());
        list.removeAll();
        page.fields().forEach(field -> list.add(row(field, page.version())));
    }

    /** The fields that the person sees. */
    List<FieldLine> shown() {
        return shown;
    }

    private FieldItem row(FieldLine field, long version) {
        var word = new Button(getTranslation("guideline.field.edit"), pressed -> reword(field, version));
        word.setAriaLabel(getTranslation("guideline.field.edit") + ": " + field.name());
        var remove = new Button(getTranslation("guideline.field.remove"), pressed -> askToRemove(field));
        remove.setAriaLabel(getTranslation("guideline.field.remove") + ": " + field.name());
        return new FieldItem(field, word, remove);
    }

    private void write() {
        var form = new FieldForm();
        open(
                getTranslation("guideline.field.add"),
                form,
                () -> form.save(() -> desk.addField(person.get(), edition, form.draft())));
    }

    private void reword(FieldLine field, long version) {
        var form = new FieldForm(field, version);
        open(
                field.name(),
                form,
                () -> form.save(
                        seen -> desk.wordField(person.get(), edition, seen, field.id(), form.draft()),
                        () -> stored(field)));
    }

    /** The field as somebody else left it. */
    private FieldForm stored(FieldLine field) {
        var page = desk.edition(person.get(), edition);
        var now = page.fields().stream()
                .filter(known -> known.id().equals(field.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new FieldForm(now, page.version());
    }

    private void open(String title, FieldForm form, BooleanSupplier save) {
        new FieldDialog(title, form, save, () -> {
                    look();
                    heading.getElement().executeJs("this.focus()");
                })
                .open();
    }

    private void askToRemove(FieldLine field) {
        new Question(
                        getTranslation("guideline.field.remove.question", field.title()),
                        getTranslation("guideline.field.remove.consequence"),
                        getTranslation("guideline.field.remove"),
                        () -> {
                            try {
                                desk.removeField(person.get(), edition, field);
                            } finally {
                                look();
                            }
                            heading.getElement().executeJs("this.focus()");
                        })
                .open();
    }
}
