package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a form says which rules were broken: each at the field it is about, else here. If there are several they are named
 * here in a line, and the keyboard goes to the first of them. What was typed stays.
 */
public class FieldTrouble extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable KeptWords kept;

    public FieldTrouble() {
        addClassName("wm-trouble");
    }

    /**
     * Names the field that the rules of a key are about. What was said there is taken back when it is mended.
     *
     * @param key the rule's key or how the rules' keys begin: {@code project.title}
     */
    public <F extends Component & HasValidation> FieldTrouble at(String key, F field) {
        // What is no day at all, only the field itself knows.
        field.setManualValidation(!(field instanceof DatePicker || field instanceof DateTimePicker));
        fields.put(key, field);
        if (field instanceof HasValue<?, ?> typed) {
            typed.addValueChangeListener(changed -> field.setInvalid(false));
        }
        return this;
    }

    /**
     * From now on the words that are typed around it stay in the browser's tab until they are saved or thrown away (A4).
     *
     * @param form tells it from others of the screen
     */
    public FieldTrouble keep(String form) {
        kept = new KeptWords(this, form);
        return this;
    }

    /**
     * Does what the form is for, or says why not.
     *
     * @return whether it was done
     * @throws Conflict if somebody else was faster: the form must show both (A1)
     */
    public boolean attempt(Runnable deed) {
        removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        if (isUnreadable()) {
            return false;
        }
        try {
            deed.run();
            if (kept != null) {
                kept.forget();
            }
            return true;
        } catch (Conflict other) {
            throw other;
        } catch (RuleViolation broken) {
            tell(broken.all());
            return false;
        }
    }

    private boolean isUnreadable() {
        var marked = new LinkedHashSet<Component>();
        for (var field : fields.values()) {
            Fields.unreadable(field).ifPresent(sentence -> mark(field, sentence, marked));
        }
        tell(marked);
        return !marked.isEmpty();
    }

    private void tell(List<RuleViolation> broken) {
        var marked = new LinkedHashSet<Component>();
        for (var rule : broken) {
            var sentence = getTranslation(rule.key(), rule.arguments());
            field(rule).ifPresentOrElse(field -> mark(field, sentence, marked), () -> add(Notice.error(sentence)));
        }
        tell(marked);
    }

    private void tell(Set<Component> marked) {
        if (marked.size() > 1) {
            addComponentAsFirst(
                    Notice.error(getTranslation("ui.mistakes", marked.size(), String.join(", ", labels(marked)))));
        }
        inOrder(marked).findFirst().ifPresent(Keyboard::to);
    }

    private Optional<HasValidation> field(RuleViolation rule) {
        return fields.entrySet().stream()
                .filter(field -> (rule.key() + "-").startsWith(field.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** One sentence at each field: the first says what to do first. */
    private static void mark(HasValidation field, String sentence, Set<Component> marked) {
        if (marked.add((Component) field)) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }

    private List<String> labels(Set<Component> marked) {
        return inOrder(marked)
                .map(field -> field instanceof HasLabel labelled ? labelled.getLabel() : "")
                .toList();
    }

    /** As they stand in the form, whatever the order in which the rules were asked. */
    private Stream<Component> inOrder(Set<Component> marked) {
        var form = getParent().orElse(this);
        var standing = Fields.of(form).filter(marked::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        standing.addAll(marked);
        return standing.stream();
    }
}
