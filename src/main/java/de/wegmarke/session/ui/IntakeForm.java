package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.BatchDesk;
import de.wegmarke.contribution.BatchId;
import de.wegmarke.contribution.CardTable;
import de.wegmarke.contribution.Columns;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.Person;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Cancel;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.Notice;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How a file becomes cards: which column is what, and what would become of it. Nothing is done before somebody says so. */
class IntakeForm extends Section {

    private final transient BatchDesk desk;
    private final transient Person by;
    private final GroupPage group;
    private final transient CardTable table;
    private final Select<Integer> text = column("session.intake.text");
    private final Select<Integer> kinds = column("session.intake.kinds");
    private final Select<Integer> voices = column("session.intake.voices");
    private final Select<Kind> otherwise = new Select<>();
    private final FieldChoice field;
    private final IntakePreview preview = new IntakePreview();
    private final FieldTrouble trouble = new FieldTrouble();
    private final Button take = new Button();

    /** @param file what it is called */
    IntakeForm(BatchDesk desk, Person by, GroupPage group, List<FieldLine> fields, String file, CardTable table) {
        this.desk = desk;
        this.by = by;
        this.group = group;
        this.table = table;
        addClassNames("wm-form", "wm-intake");
        var heading =
                new H2(getTranslation("session.intake.file", file, table.rows().size()));
        var columns = IntStream.range(0, table.head().size()).boxed().toList();
        text.setItems(columns);
        text.setValue(table.wordiest());
        kinds.setItems(withNone(columns));
        kinds.setValue(called("session.intake.kinds-called", table));
        voices.setItems(withNone(columns));
        voices.setValue(called("session.intake.voices-called", table));
        otherwise.setLabel(getTranslation("session.intake.otherwise"));
        otherwise.setItems(Kind.values());
        otherwise.setItemLabelGenerator(kind -> getTranslation(kind.key()));
        otherwise.setValue(Kind.NEED);
        field = new FieldChoice(group, fields);
        List.of(text, kinds, voices, otherwise, field).forEach(one -> one.addValueChangeListener(chosen -> look()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var id = BatchId.next();
        take.addClickListener(tap -> take(id, file));
        var choices = new Div(text, kinds, otherwise, voices, field);
        choices.addClassName("wm-intake-columns");
        add(heading, choices, preview, trouble, new Actions(take, new Cancel(this::removeFromParent)));
        look();
        Keyboard.toPart(heading);
    }

    private Select<Integer> column(String key) {
        var column = new Select<Integer>();
        column.setLabel(getTranslation(key));
        column.setItemLabelGenerator(this::called);
        return column;
    }

    /** Where a column is called by one of those words; nowhere if none is. */
    private int called(String key, CardTable table) {
        var words = Set.of(getTranslation(key).split(",", -1));
        return IntStream.range(0, table.head().size())
                .filter(column ->
                        words.contains(Words.line(table.head().get(column)).toLowerCase(getLocale())))
                .findFirst()
                .orElse(Columns.NONE);
    }

    /** What a column is called, or where it stands if nobody has named it. */
    private String called(Integer column) {
        if (column == Columns.NONE) {
            return getTranslation("session.intake.none");
        }
        var name = table.head().get(column);
        return name.isEmpty() ? getTranslation("session.intake.column", column + 1) : name;
    }

    private static List<Integer> withNone(List<Integer> columns) {
        return IntStream.range(Columns.NONE, columns.size()).boxed().toList();
    }

    private Columns columns() {
        return new Columns(
                text.getValue(),
                kinds.getValue(),
                voices.getValue(),
                otherwise.getValue(),
                field.getValue().id(),
                getLocale().getLanguage());
    }

    private void look() {
        var looked = desk.look(by, group.id(), table, columns());
        preview.show(looked);
        take.setText(getTranslation("session.intake.take", looked.good().size()));
        take.setEnabled(!looked.good().isEmpty());
    }

    private void take(BatchId id, String file) {
        trouble.attempt(() -> {
            var many = desk.take(by, group.id(), id, file, table, columns());
            removeAll();
            var done = Notice.thanks(getTranslation("session.intake.taken", many));
            done.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
            add(done);
            Keyboard.toPart(done);
        });
    }
}
