package de.wegmarke.web;

import com.ibm.icu.text.MessageFormat;
import de.wegmarke.shared.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The sentences of all languages, with Unicode's plurals (ICU's MessageFormat). What a language does not have yet is said
 * in the first.
 */
final class Sentences implements MessageSource {

    private final Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Pattern(String words, Locale language) {}

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale language) {
        var wished = language == null ? Languages.FIRST : language;
        var own = Languages.words(wished).get(key);
        var spoken = own == null ? Languages.FIRST : wished;
        var words = own == null ? Languages.words(spoken).get(key) : own;
        if (words == null) {
            return otherwise;
        }
        return arguments == null || arguments.length == 0
                ? words
                : format(new Pattern(words, spoken)).format(arguments);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale language) {
        var found = getMessage(key, arguments, null, language);
        if (found == null) {
            throw new NoSuchMessageException(key, Objects.requireNonNullElse(language, Languages.FIRST));
        }
        return found;
    }

    @Override
    public String getMessage(MessageSourceResolvable one, @Nullable Locale language) {
        var keys = Objects.requireNonNullElse(one.getCodes(), new String[0]);
        for (var key : keys) {
            var found = getMessage(key, one.getArguments(), null, language);
            if (found != null) {
                return found;
            }
        }
        var otherwise = one.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.join(", ", keys));
        }
        return otherwise;
    }

    /** One of its own for each use: a format is not made for two at once. */
    private MessageFormat format(Pattern pattern) {
        var kept = formats.computeIfAbsent(
                pattern, fresh -> new MessageFormat(fresh.words(), Languages.counting(fresh.language())));
        return (MessageFormat) kept.clone();
    }
}
