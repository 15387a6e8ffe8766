package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a form says which rule was broken: at the field it is about, else here, above the buttons. What was typed stays.
 */
public class FieldTrouble extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

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
     * Does what the form is for, or says why not.
     *
     * @return whether it was done
     * @throws Conflict if somebody else was faster: the form must show both (A1)
     */
    public boolean attempt(Runnable deed) {
        removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (Conflict other) {
            throw other;
        } catch (RuleViolation broken) {
            tell(broken);
            return false;
        }
    }

    private void tell(RuleViolation broken) {
        var sentence = getTranslation(broken.key(), broken.arguments());
        fields.entrySet().stream()
                .filter(field -> (broken.key() + "-").startsWith(field.getKey() + "-"))
                .findFirst()
                .ifPresentOrElse(field -> mark(field.getValue(), sentence), () -> add(Notice.error(sentence)));
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof Component place) {
            Keyboard.to(place);
        }
    }
}
