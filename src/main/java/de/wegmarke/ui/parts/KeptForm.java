package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A form whose words stay in the browser's tab until they are saved or thrown away (A4). The browser does the keeping
 * ({@code frontend/forms.ts}), of what is marked in it as kept; loading that costs nothing until a form opens.
 */
public final class KeptForm {

    private final String name;
    private final String id = UUID.randomUUID().toString();

    /** @param name tells it from others of the screen */
    public KeptForm(String name) {
        this.name = name;
    }

    /**
     * The browser is to keep what this field holds.
     *
     * @param place among the form's fields: one that is hidden is not there in the browser
     */
    public static void mark(Component field, int place) {
        field.getElement().setAttribute("data-kept", String.valueOf(place));
    }

    /**
     * Begins to keep, or begins anew.
     *
     * @param form around the fields
     * @param now what its marked fields hold, in the order of their marks
     * @param back takes what had been kept; not asked if nothing had
     */
    public void begin(Component form, List<String> now, Consumer<Kept> back) {
        form.getElement()
                .executeJs("return window.Wegmarke.keepForm(this, $0, $1, $2)", name, id, now)
                .then(Kept.class, kept -> giveBack(kept, now.size(), back));
    }

    private static void giveBack(@Nullable Kept kept, int fields, Consumer<Kept> back) {
        // A form that had other fields when it was kept cannot take it back.
        if (kept != null && kept.typed().size() == fields && kept.base().size() == fields) {
            back.accept(kept);
        }
    }

    /** It is saved, or nobody wants it. */
    public void forget() {
        UI.getCurrent().getPage().executeJs("window.Wegmarke.forgetForm($0)", id);
    }

    /**
     * What the browser had kept.
     *
     * @param base with what each field began
     * @param typed what it held at last
     */
    public record Kept(List<String> base, List<String> typed) {

        /** Whether a field was changed by the person. */
        public boolean isChanged(int field) {
            return !typed.get(field).equals(base.get(field));
        }
    }
}
