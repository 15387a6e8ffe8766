package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.shared.RuleViolation;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldError;
import de.wegmarke.ui.parts.KeptForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who one is, if one likes to say it: name and institution, both optional. */
class Introduction extends NativeDetails {

    private static final String NAME = "introduction";

    private final Paragraph said = new Paragraph();
    private final Map<String, FieldError> troubles = new LinkedHashMap<>();
    private final KeptForm kept = new KeptForm(NAME);
    private final Input name;
    private final Input affiliation;
    private final Div form;

    Introduction(JoiningDesk joining, Membership participant) {
        setSummaryText(getTranslation("contribution.introduction"));
        addClassName("wm-introduction");
        name = place("wm-name", participant.name(), "name");
        affiliation = place("wm-affiliation", participant.affiliation(), "organization");
        said.addClassName("wm-hint");
        said.getElement().setAttribute("role", "status");
        var save = new NativeButton(
                getTranslation("contribution.save"),
                click -> save(() -> joining.introduce(participant, name.getValue(), affiliation.getValue())));
        save.addClassName("wm-button");
        var hint = new Paragraph(getTranslation("contribution.introduction-hint"));
        hint.addClassName("wm-hint");
        form = new Div(
                hint,
                field("contribution.introduction-name", name, "conference.participant-name"),
                field("contribution.introduction-affiliation", affiliation, "conference.participant-affiliation"),
                new Actions(save),
                said);
        form.addClassName("wm-form");
        setContent(form);
        KeptForm.mark(name, 0);
        KeptForm.mark(affiliation, 1);
        KeptForm.openIfKept(this, NAME);
        // Keeping costs the browser something: who never opens it pays nothing.
        addToggleListener(toggled -> {
            if (toggled.isOpened() && toggled.isFromClient()) {
                keep();
            }
        });
    }

    private void keep() {
        kept.begin(form, List.of(name.getValue(), affiliation.getValue()), back -> {
            name.setValue(back.typed().getFirst());
            affiliation.setValue(back.typed().getLast());
        });
    }

    private void save(Runnable deed) {
        said.setText("");
        troubles.values().forEach(FieldError::forget);
        try {
            deed.run();
            kept.forget();
            keep();
            said.setText(getTranslation("contribution.introduction-kept"));
        } catch (RuleViolation broken) {
            broken.all()
                    .forEach(rule -> troubles.entrySet().stream()
                            .filter(field -> rule.key().startsWith(field.getKey()))
                            .forEach(field -> field.getValue().tell(rule)));
            if (troubles.values().stream().noneMatch(FieldError::isVisible)) {
                said.setText(getTranslation(broken.key(), broken.arguments()));
            }
            troubles.values().stream().filter(FieldError::isVisible).findFirst().ifPresent(FieldError::begin);
        }
    }

    private static Input place(String id, String value, String autocomplete) {
        var place = new Input();
        place.setId(id);
        place.setValue(value);
        place.addClassName("wm-input");
        place.getElement().setAttribute("autocomplete", autocomplete);
        return place;
    }

    /** @param rules how the keys of the rules about it begin */
    private Div field(String key, Input place, String rules) {
        var trouble = new FieldError(place);
        troubles.put(rules, trouble);
        var label = new NativeLabel(getTranslation(key));
        label.addClassName("wm-label");
        label.setFor(place.getId().orElseThrow());
        var field = new Div(label, trouble, place);
        field.addClassName("wm-field");
        return field;
    }
}
