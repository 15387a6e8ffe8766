package de.wegmarke.people.web;

import de.wegmarke.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Says on a plain page with a form which rules were broken, each at the field it is about. */
@Component
class FieldMistakes {

    /** How the keys of the rules begin, and the field they are about. */
    private static final Map<String, String> FIELDS = Map.of(
            "people.username-", "username",
            "people.name-", "name",
            "people.old-password-", "old",
            "people.password-", "password",
            "people.passwords-", "repeated");

    private static final List<String> ORDER = List.of("username", "name", "old", "password", "repeated");

    private final MessageSource translations;

    FieldMistakes(MessageSource translations) {
        this.translations = translations;
    }

    /**
     * The page once more, with what is wrong; the keyboard begins at the first of it.
     *
     * @throws RuleViolation if it is about no field
     */
    ModelAndView on(ModelAndView page, RuleViolation broken, Locale language) {
        var wrong = by(broken, language);
        if (wrong.isEmpty()) {
            throw broken;
        }
        page.addObject("wrong", wrong);
        ORDER.stream().filter(wrong::containsKey).findFirst().ifPresent(first -> page.addObject("focus", first));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What is wrong with each field, by its name in the form. */
    private Map<String, String> by(RuleViolation broken, Locale language) {
        var mistakes = new TreeMap<String, String>();
        for (var rule : broken.all()) {
            FIELDS.forEach((begins, field) -> {
                if (rule.key().startsWith(begins)) {
                    mistakes.putIfAbsent(field, translations.getMessage(rule.key(), rule.arguments(), language));
                }
            });
        }
        return mistakes;
    }
}
