package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entry of a list that is open beside it, whole. It stays as it is for as long as the same one is wanted. */
public final class OpenEntry {

    private final HasComponents desk;
    private @Nullable String number;
    private @Nullable Component whole;

    /** @param desk where the list stands, and the entry after it */
    public OpenEntry(HasComponents desk) {
        this.desk = desk;
    }

    /** Whether nothing is open, so that the first entry that comes is. */
    public boolean isNone() {
        return number == null;
    }

    /**
     * Opens another entry, or none.
     *
     * @param wanted the number that stands for it in addresses
     * @param opened makes what is shown of it
     */
    public void show(Optional<String> wanted, Function<String, ? extends Component> opened) {
        if (wanted.equals(Optional.ofNullable(number))) {
            return;
        }
        if (whole != null) {
            desk.remove(whole);
        }
        number = wanted.orElse(null);
        whole = wanted.map(opened).orElse(null);
        if (whole != null) {
            desk.add(whole);
        }
    }
}
