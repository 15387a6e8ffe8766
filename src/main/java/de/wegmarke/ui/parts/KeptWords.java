package de.wegmarke.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;

/**
 * Keeps what is typed into the form around a place in the browser's tab until it is saved or thrown away (A4), and says there
 * that words came back. The browser does it, in {@code frontend/forms.ts}.
 */
final class KeptWords {

    private final Div place;
    private final String id;

    /** @param form tells it from others of the screen */
    KeptWords(Div place, String form) {
        this.place = place;
        id = "%s/%s".formatted(form, UUID.randomUUID());
        place.addAttachListener(attached -> place.getElement()
                .executeJs("return window.Wegmarke.keepForm(this.parentElement, $0, $1)", form, id)
                .then(Boolean.class, this::tell));
    }

    /** They are saved. */
    void forget() {
        inTab("forgetForm");
    }

    private void tell(boolean back) {
        if (back) {
            place.add(Notice.plain(place.getTranslation("ui.form-kept"))
                    .with(new Button(place.getTranslation("ui.form-kept.reset"), click -> {
                        place.removeAll();
                        inTab("resetForm");
                    })));
        }
    }

    private void inTab(String deed) {
        UI.getCurrent().getPage().executeJs("window.Wegmarke[$0]($1)", deed, id);
    }
}
