package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import de.wegmarke.contribution.Aspect;
import de.wegmarke.contribution.Details;
import de.wegmarke.contribution.Kind;
import de.wegmarke.shared.Words;
import de.wegmarke.ui.parts.FieldError;
import de.wegmarke.ui.parts.KeptForm;
import de.wegmarke.ui.parts.WritingPlace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where the fuller words of a card are worded anew (C4): only those of its kind are seen, what was typed in the others stays. */
class AspectFields extends Div {

    private final List<Part> parts;

    /**
     * @param id of the card
     * @param first the place of the first of them among what is kept of the form
     */
    AspectFields(String id, Details details, int first) {
        addClassName("wm-stack");
        parts = Arrays.stream(Aspect.values())
                .map(aspect -> part(aspect, id, details, first))
                .toList();
        parts.forEach(part -> add(part.field));
    }

    private record Part(Aspect aspect, Div field, WritingPlace place, FieldError trouble) {}

    private Part part(Aspect aspect, String id, Details details, int first) {
        var place = new WritingPlace(aspect + "-" + id);
        place.setValue(details.about(aspect));
        place.getElement().setAttribute("rows", "1");
        KeptForm.mark(place, first + aspect.ordinal());
        var label = new NativeLabel(getTranslation(aspect.key()));
        label.addClassName("wm-label");
        label.setFor(place);
        var trouble = new FieldError(place);
        var field = new Div(label, trouble, place);
        field.addClassName("wm-field");
        return new Part(aspect, field, place, trouble);
    }

    /** Shows those that are asked on a card of that kind. */
    void show(Kind kind) {
        var asked = Aspect.of(kind);
        parts.forEach(part -> part.field.setVisible(asked.contains(part.aspect)));
        setVisible(!asked.isEmpty());
    }

    /** What is typed, in the order in which it is kept. */
    List<String> typed() {
        return parts.stream().map(part -> part.place.getValue()).toList();
    }

    /** Gives back what was typed before. @param one its place among them */
    void giveBack(int one, String typed) {
        parts.get(one).place.setValue(typed);
    }

    /** Says at the answer that is too long what is wrong with it, and brings the keyboard there; false if it is about none. */
    boolean tell(String key, Object... arguments) {
        var wrong = parts.stream()
                .filter(part -> key.startsWith(Details.KEY) && part.field.isVisible())
                .filter(part -> Words.length(Words.clean(part.place.getValue())) > Details.LONGEST)
                .findFirst();
        wrong.ifPresent(part -> {
            part.trouble.tell(key, arguments);
            part.place.focus();
        });
        return wrong.isPresent();
    }

    Details details() {
        parts.forEach(part -> part.trouble.forget());
        return new Details(parts.stream().collect(Collectors.toMap(Part::aspect, part -> part.place.getValue())));
    }
}
