package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.ProjectCard;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.When;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for a project: asked, not assigned (P2). */
class OwnerPart extends Section {

    private final String number;
    private final ProjectParts parts;
    private final Div said = new Div();
    private final Div asking = new Div();
    private final Div letter = new Div();
    private final FormPlace another;
    private final LinksPart links;
    private @Nullable ProjectCard shown;

    OwnerPart(String number, ProjectParts parts) {
        this.number = number;
        this.parts = parts;
        another = new FormPlace(getTranslation("project.ask-another"), () -> form(false));
        links = new LinksPart(number, parts, another, this::write);
        var heading = new H3(getTranslation("project.responsibility"));
        heading.setId("responsibility");
        setAriaLabelledBy("responsibility");
        addClassName("wm-stack");
        letter.getElement().setAttribute("role", "status");
        add(heading, said, asking, letter, another, links);
    }

    void show(ProjectCard card) {
        if (card.equals(shown)) {
            return;
        }
        var first = shown == null;
        shown = card;
        var open = card.commitment() == Commitment.OPEN;
        said.removeAll();
        said.add(owner(card));
        tell("project.requested", card.requestedAt());
        tell("project.answered", card.answeredAt());
        if (!card.reason().isBlank()) {
            var reason = new Paragraph(card.reason());
            reason.addClassName("wm-words");
            said.add(reason);
        }
        if (open && first) {
            asking.add(form(true));
        } else if (!open) {
            asking.removeAll();
        }
        links.setVisible(!open);
        links.show();
    }

    private Div owner(ProjectCard card) {
        var label = new Span(getTranslation("project.responsible"));
        label.addClassName("wm-hint");
        var institution = card.institution();
        var name = new Span(institution == null ? getTranslation("project.no-institution") : institution);
        name.addClassName("wm-strong");
        var who = new Paragraph(label, name);
        who.addClassName("wm-owner-name");
        var state = new StateTag(card.commitment().stone(), getTranslation("project.commitment." + card.commitment()));
        var owner = new Div(who, state);
        owner.addClassName("wm-owner");
        return owner;
    }

    private void tell(String key, @Nullable Instant when) {
        if (when != null) {
            var sentence = new Paragraph(getTranslation(key, When.day(when, parts.clock(), getLocale())));
            sentence.addClassName("wm-hint");
            said.add(sentence);
        }
    }

    /** @param first whether nobody has been asked yet, so that this is the one thing to do now */
    private Div form(boolean first) {
        var institution = new InstitutionField(parts.directory(), parts.person().get());
        var known = shown == null ? null : shown.institution();
        if (first && known != null) {
            institution.setValue(known);
        }
        var trouble = new FieldTrouble().at("directory.institution", institution);
        var ask = new Button(
                getTranslation("project.ask"),
                click -> trouble.attempt(() -> {
                    var address = parts.requests().request(parts.person().get(), number, institution.typed());
                    if (!first) {
                        another.close();
                    }
                    write(address);
                }));
        if (first) {
            ask.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var form = new Div(institution, trouble, new Actions(ask));
        form.addClassName("wm-form");
        return form;
    }

    /** Shows the address now: it is not kept, so it cannot be shown again. */
    private void write(OneTimeAddress address) {
        letter.removeAll();
        var fresh = new LetterPart(
                parts.projects().page(parts.person().get(), number).card(), address, parts);
        letter.add(fresh);
        fresh.begin();
        links.show();
    }
}
