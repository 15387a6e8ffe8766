package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import de.wegmarke.shared.Conflict;
import de.wegmarke.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says a broken rule where it was broken: at the field it speaks of, which also gets the keyboard, or above the form.
 * What was typed stays. Stands at the head of a form.
 */
public class Mistakes extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public Mistakes() {
        addClassName("wm-mistakes");
    }

    /**
     * Rules whose translation keys begin so are said at the field.
     *
     * @param keys the beginning of the keys: {@code conference.title-}
     */
    public <F extends Component & HasValidationProperties> F at(String keys, F field) {
        fields.put(keys, field);
        if (field instanceof HasValue<?, ?> typed) {
            typed.addValueChangeListener(changed -> field.setInvalid(false));
        }
        return field;
    }

    /**
     * Tries the deed.
     *
     * @return whether it was done; if not, the person was told why
     * @throws Conflict for the caller to show both texts (A1)
     */
    public boolean allow(Runnable deed) {
        forget();
        try {
            deed.run();
            return true;
        } catch (Conflict both) {
            throw both;
        } catch (RuleViolation rule) {
            say(rule);
            return false;
        }
    }

    /** Takes back what was said. */
    public void forget() {
        removeAll();
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
    }

    private void say(RuleViolation rule) {
        var sentence = I18NProvider.translate(rule.key(), rule.arguments());
        fields.entrySet().stream()
                .filter(known -> rule.key().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresentOrElse(field -> sayAt(field, sentence), () -> add(Notice.error(sentence)));
    }

    private static void sayAt(Component field, String sentence) {
        var validated = (HasValidationProperties) field;
        validated.setErrorMessage(sentence);
        validated.setInvalid(true);
        Keyboard.to(field);
    }
}
