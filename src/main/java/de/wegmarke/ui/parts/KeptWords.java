package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what is typed and chosen in the form around a place in the browser's tab until it is saved or thrown away (A4), and
 * says there that it came back. What somebody else saved meanwhile is never written over unseen: it stands beside (A1). The
 * browser does the keeping ({@link KeptForm}).
 */
final class KeptWords {

    private final Div place;
    private final KeptForm form;

    /** @param form tells it from others of the screen */
    KeptWords(Div place, String form) {
        this.place = place;
        this.form = new KeptForm(form);
        place.addAttachListener(attached -> atTheEnd(attached.getUI(), this::begin));
    }

    /** They are saved, or nobody wants them: the form begins with what it holds at the end of the deed. */
    void forget() {
        form.forget();
        atTheEnd(UI.getCurrent(), this::begin);
    }

    /** The form holds what it is to begin with when it has been filled, which may be after this. */
    private void atTheEnd(UI ui, Runnable deed) {
        ui.beforeClientResponse(place, answering -> deed.run());
    }

    private void begin() {
        var fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            KeptForm.mark(fields.get(i), i);
        }
        form.begin(place.getParent().orElseThrow(), texts(fields), kept -> giveBack(kept, fields));
    }

    private void giveBack(KeptForm.Kept kept, List<Component> fields) {
        var now = texts(fields);
        var both = new BothVersions();
        var undo = new ArrayList<Runnable>();
        for (int i = 0; i < fields.size(); i++) {
            var typed = kept.typed().get(i);
            var before = kept.base().get(i);
            if (!kept.isChanged(i) || typed.equals(now.get(i))) {
                continue;
            }
            var field = fields.get(i);
            var back = back(field);
            if (!before.equals(now.get(i))) {
                both.beside(
                        field,
                        FieldWords.shown(field, place.getUI().orElseThrow().getLocale()),
                        back);
            }
            FieldWords.put(field, typed);
            undo.add(back);
        }
        if (!undo.isEmpty()) {
            tell(both, undo);
        }
    }

    private void tell(BothVersions both, List<Runnable> undo) {
        var notice = Notice.plain(place.getTranslation("ui.form-kept"))
                .with(new Button(place.getTranslation("ui.form-kept.reset"), click -> {
                    place.removeAll();
                    undo.forEach(Runnable::run);
                    forget();
                }));
        place.add(notice, both);
    }

    private List<Component> fields() {
        return Fields.of(place.getParent().orElseThrow()).toList();
    }

    private static List<String> texts(List<Component> fields) {
        return fields.stream().map(FieldWords::of).toList();
    }

    /** Whatever the field is of, it takes what it held. */
    @SuppressWarnings("unchecked")
    private static <V> Runnable back(Component field) {
        var typed = (HasValue<?, V>) field;
        var before = typed.getValue();
        return () -> typed.setValue(before);
    }
}
