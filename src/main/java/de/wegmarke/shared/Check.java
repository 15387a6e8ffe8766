package de.wegmarke.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks all rules of what was typed before it says no, so that a person is told all mistakes at once and not one after the
 * other. What breaks a rule comes back empty; {@link #done} then throws, and nothing of it is kept.
 */
public final class Check {

    /** The first day that anything here can be about. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last one. */
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final List<RuleViolation> broken = new ArrayList<>();

    /** Like {@link Words#required}, but says no later. */
    public String required(@Nullable String typed, String key, int longest) {
        return words(() -> Words.required(typed, key, longest));
    }

    /** Like {@link Words#optional}, but says no later. */
    public String optional(@Nullable String typed, String key, int longest) {
        return words(() -> Words.optional(typed, key, longest));
    }

    /** Like {@link Words#requiredLine}, but says no later. */
    public String requiredLine(@Nullable String typed, String key, int longest) {
        return words(() -> Words.requiredLine(typed, key, longest));
    }

    /** Like {@link Words#optionalLine}, but says no later. */
    public String optionalLine(@Nullable String typed, String key, int longest) {
        return words(() -> Words.optionalLine(typed, key, longest));
    }

    /**
     * What must be given.
     *
     * @param otherwise stands for it until {@link #done} says no
     */
    public <T> T given(@Nullable T typed, T otherwise, String key) {
        that(typed != null, key);
        return typed == null ? otherwise : typed;
    }

    /**
     * A moment that must be given; as {@link #day}.
     *
     * @param key the prefix of the translation keys for "…-missing" and "…-year"
     */
    public Instant moment(@Nullable Instant typed, String key) {
        day(typed == null ? null : LocalDate.ofInstant(typed, ZoneOffset.UTC), key);
        return typed == null ? Instant.EPOCH : typed;
    }

    /**
     * A day that must be given, in a year that people live in: 26 is none.
     *
     * @param key the prefix of the translation keys for "…-missing" and "…-year"
     */
    public LocalDate day(@Nullable LocalDate typed, String key) {
        that(typed == null || !typed.isBefore(FIRST_DAY) && !typed.isAfter(LAST_DAY), key + "-year");
        return given(typed, LocalDate.EPOCH, key + "-missing");
    }

    /** Two moments of which one comes after the other; not asked as long as one is missing. */
    public void inOrder(@Nullable Instant first, @Nullable Instant then, String key) {
        that(first == null || then == null || first.isBefore(then), key);
    }

    /** Any rule that holds or does not. */
    public void that(boolean holds, String key, Object... arguments) {
        if (!holds) {
            broken.add(new RuleViolation(key, arguments));
        }
    }

    /**
     * Rules that are asked elsewhere. What is no mistake of the person's passes through at once, as {@link NotAllowed} and
     * {@link Conflict} do.
     */
    public void also(Runnable rules) {
        also(() -> {
            rules.run();
            return rules;
        });
    }

    /** The same for rules that say what was meant; nothing if they said no. */
    public <T> @Nullable T also(Supplier<@Nullable T> rules) {
        try {
            return rules.get();
        } catch (NotFound | NotAllowed | NotNow | Conflict other) {
            throw other;
        } catch (RuleViolation rule) {
            broken.addAll(rule.all());
            return null;
        }
    }

    private String words(Supplier<String> rule) {
        return Objects.requireNonNullElse(this.<String>also(rule::get), "");
    }

    /**
     * Says no if any rule was broken.
     *
     * @throws RuleViolation the one, or {@link Mistakes}
     */
    public void done() {
        if (broken.size() == 1) {
            throw broken.getFirst();
        }
        if (!broken.isEmpty()) {
            throw new Mistakes(broken);
        }
    }
}
