package de.wegmarke.session.ui;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.BatchId;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.Kind;
import de.wegmarke.contribution.SheetId;
import de.wegmarke.contribution.SheetLine;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Form;
import de.wegmarke.ui.parts.Say;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What stands on one sheet, in the order in which it stands there; an empty line begins another card. The keyboard alone goes from
 * box to box and enters the sheet with Ctrl and Enter; the next one is chosen then.
 */
class SheetForm extends Form<Long> {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R");

    private final GroupPage group;
    private final transient Entering entering;
    private final Select<SheetLine> sheet = at("contribution.sheet", new Select<>());
    private final TextField voice = at("contribution.voice", new TextField(getTranslation("session.paper.voice")));
    private final Map<Kind, TextArea> boxes = new EnumMap<>(Kind.class);
    private final FieldChoice field;
    private final Paragraph done = new Paragraph();
    private BatchId batch = BatchId.next();
    private List<SheetLine> lying = List.of();

    /** Enters what stands on a sheet, or says which rule is broken. */
    interface Entering {

        int enter(SheetId sheet, BatchId batch, String voice, List<CardDraft> cards);
    }

    SheetForm(GroupPage group, List<FieldLine> fields, Entering entering) {
        super(group.id().value());
        this.group = group;
        this.entering = entering;
        sheet.setLabel(getTranslation("session.paper.sheet"));
        sheet.setItemLabelGenerator(line -> line.name(group.number()));
        voice.setHelperText(getTranslation("session.scribe.voice-hint"));
        for (var kind : Kind.values()) {
            boxes.put(kind, new TextArea(getTranslation(kind.key())));
        }
        field = new FieldChoice(group, fields);
        done.getElement().setAttribute("role", "status");
        done.addClassName("wm-strong");
        var hint = new Paragraph(getTranslation("session.paper.boxes-hint"));
        hint.addClassName("wm-hint");
        var enter = new Button(getTranslation("session.paper.enter"), tap -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("session.paper.enter-title")), sheet, voice, hint);
        boxes.values().forEach(this::add);
        add(field, done, new Actions(enter));
        // Tells first what was typed last; a key that is held down sends once.
        getElement().addEventListener("keydown", pressed -> enter()).setFilter("""
            event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat
                && (event.target.closest('vaadin-text-area, vaadin-text-field')?.dispatchEvent(new Event('change')), true)""");
    }

    /** What lies open can be entered; what was begun stays, with the number of the sheet that somebody has in their hands. */
    void show(List<SheetLine> sheets) {
        var open = sheets.stream().filter(Predicate.not(SheetLine::isEntered)).collect(toCollection(ArrayList::new));
        var chosen = sheet.getOptionalValue();
        chosen.filter(line -> isWritten() && open.stream().noneMatch(isSame(line)))
                .ifPresent(open::addFirst);
        if (!open.equals(lying)) {
            lying = open;
            sheet.setItems(open);
        }
        chosen.flatMap(this::sameOrNext)
                .or(() -> lying.stream().findFirst())
                .filter(line -> !line.equals(sheet.getValue()))
                .ifPresent(sheet::setValue);
        setVisible(!lying.isEmpty() || !done.getText().isEmpty());
    }

    private static Predicate<SheetLine> isSame(SheetLine line) {
        return other -> other.id().equals(line.id());
    }

    private boolean isWritten() {
        return boxes.values().stream().anyMatch(box -> !Words.areNone(box.getValue()));
    }

    private Optional<SheetLine> sameOrNext(SheetLine before) {
        return lying.stream().filter(line -> line.number() >= before.number()).findFirst();
    }

    private void enter() {
        var chosen = sheet.getOptionalValue();
        if (chosen.isEmpty()) {
            return;
        }
        save(() -> {
            var many = entering.enter(chosen.get().id(), batch, voice.getValue(), cards());
            batch = BatchId.next();
            Say.in(done, getTranslation("session.paper.entered", chosen.get().name(group.number()), many));
            boxes.values().forEach(TextArea::clear);
            voice.clear();
            boxes.values().stream().findFirst().ifPresent(TextArea::focus);
        });
    }

    private List<CardDraft> cards() {
        return boxes.entrySet().stream()
                .flatMap(box -> EMPTY_LINE
                        .splitAsStream(box.getValue().getValue())
                        .filter(text -> !Words.areNone(text))
                        .map(text -> card(box.getKey(), text)))
                .toList();
    }

    private CardDraft card(Kind kind, String text) {
        return new CardDraft(
                kind,
                text,
                field.getOptionalValue().map(FieldLine::id).orElse(null),
                getLocale().getLanguage());
    }

    @Override
    protected List<AbstractField<?, ?>> fields() {
        var fields = new ArrayList<AbstractField<?, ?>>(List.of(sheet, voice));
        fields.addAll(boxes.values());
        fields.add(field);
        return fields;
    }
}
