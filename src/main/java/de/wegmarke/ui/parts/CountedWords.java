package de.wegmarke.ui.parts;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.vaadin.flow.component.Component;
import de.wegmarke.shared.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A sentence with a number as a language has it for each form of numbers, for a part of the browser that fills in the number itself. */
public final class CountedWords {

    private CountedWords() {}

    /**
     * The sentence for each form that the language has, by "name.form", with {0} where the number belongs.
     *
     * @param language that the place is read in
     * @param key of the sentence with its plural
     */
    public static Map<String, String> of(Component place, Locale language, String name, String key) {
        var words = new TreeMap<String, String>();
        var rules = PluralRules.forLocale(language);
        for (var form : rules.getKeywords()) {
            var samples = rules.getSamples(form);
            if (samples == null || samples.isEmpty()) {
                // Only fractions have it (Ukrainian "other"); nothing that is counted here.
                continue;
            }
            var sample = samples.iterator().next();
            var number = NumberFormat.getInstance(Languages.counting(language)).format(sample);
            words.put(name + "." + form, place.getTranslation(key, sample).replace(number, "{0}"));
        }
        return words;
    }
}
