package de.wegmarke.contribution.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.ParticipantCard;
import de.wegmarke.ui.parts.Actions;

/** Who one is, if one likes to say it: name and institution, both optional. */
class Introduction extends NativeDetails {

    Introduction(JoiningDesk joining, ParticipantCard participant) {
        setSummaryText(getTranslation("contribution.introduction"));
        addClassName("wm-introduction");
        var name = place("wm-name", participant.name(), 120, "name");
        var affiliation = place("wm-affiliation", participant.affiliation(), 160, "organization");
        var said = new Paragraph();
        said.addClassName("wm-hint");
        said.getElement().setAttribute("role", "status");
        var save = new NativeButton(getTranslation("contribution.save"), click -> {
            joining.introduce(participant.id(), name.getValue(), affiliation.getValue());
            said.setText(getTranslation("contribution.introduction-kept"));
        });
        save.addClassName("wm-button");
        var hint = new Paragraph(getTranslation("contribution.introduction-hint"));
        hint.addClassName("wm-hint");
        var form = new Div(
                hint,
                field("contribution.introduction-name", name),
                field("contribution.introduction-affiliation", affiliation),
                new Actions(save),
                said);
        form.addClassName("wm-form");
        setContent(form);
    }

    private static Input place(String id, String value, int longest, String autocomplete) {
        var place = new Input();
        place.setId(id);
        place.setValue(value);
        place.addClassName("wm-input");
        place.getElement()
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("autocomplete", autocomplete);
        return place;
    }

    private Div field(String key, Input place) {
        var label = new NativeLabel(getTranslation(key));
        label.addClassName("wm-label");
        label.setFor(place.getId().orElseThrow());
        var field = new Div(label, place);
        field.addClassName("wm-field");
        return field;
    }
}
