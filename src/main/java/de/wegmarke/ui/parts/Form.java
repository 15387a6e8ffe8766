package de.wegmarke.ui.parts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.shared.Conflict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Fields that are saved together, and that others may save meanwhile (A1). Nobody's words are lost (A4): if somebody else
 * changed what this form changes, both texts are shown, and the next saving is the person's decision.
 *
 * @param <S> what saving compares with what is stored: a version, or the words themselves
 */
public abstract class Form<S> extends Div {

    private final FieldTrouble trouble = new FieldTrouble();

    private final BothVersions both = new BothVersions();
    private @Nullable S seen;
    private List<?> loaded = List.of();

    /** There is one of the class on the screen, and the address says what it is about. */
    protected Form() {
        this("");
    }

    /** @param what it is about: tells it from others of the class on the same screen */
    protected Form(Object what) {
        addClassName("wm-form");
        trouble.keep("%s/%s".formatted(getClass().getSimpleName(), what));
        add(both, trouble);
    }

    /**
     * Rules of a key are said at the field.
     *
     * @param key how the rules' keys begin: {@code conference.title}
     * @return the field
     */
    public <F extends Component & HasValidation> F at(String key, F field) {
        trouble.at(key, field);
        return field;
    }

    /** All fields, in the same order in every form of the class. */
    protected abstract List<AbstractField<?, ?>> fields();

    /** Remembers what was just filled in, and where it comes from. */
    protected void loaded(S seen) {
        this.seen = seen;
        loaded = values();
    }

    /**
     * Saves, unless a rule says no or somebody else changed the same words; then the person is told here.
     *
     * @param deed saves over what the person saw
     * @param stored the same form, filled with what is stored now
     * @return whether it was saved
     */
    public boolean save(Consumer<? super S> deed, Supplier<? extends Form<S>> stored) {
        var before = Objects.requireNonNull(seen);
        try {
            both.forget();
            return trouble.attempt(() -> deed.accept(before));
        } catch (Conflict | OptimisticLockingFailureException late) {
            // The second exception is the database's word when both saved at the very same moment.
            var now = stored.get();
            // A phase that moved or a code that was replaced touches nobody's words.
            var undisputed = now.loaded.equals(loaded);
            seen = now.seen;
            loaded = now.loaded;
            if (undisputed) {
                return save(deed, stored);
            }
            both.compare(fields(), now.fields());
            return false;
        }
    }

    /** Saves what nobody else can know yet. */
    public boolean save(Runnable deed) {
        return trouble.attempt(deed);
    }

    private List<?> values() {
        // An empty choice is null.
        return fields().stream()
                .map(field -> Optional.ofNullable(field.getValue()))
                .toList();
    }
}
