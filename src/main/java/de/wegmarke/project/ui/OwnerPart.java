package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.Contact;
import de.wegmarke.directory.DirectoryDesk;
import de.wegmarke.people.LinkLine;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.people.Person;
import de.wegmarke.project.Commitment;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for a project: asked, not assigned (P2). */
class OwnerPart extends Section {

    private final String number;
    private final Person by;
    private final RequestDesk desk;
    private final ProjectDesk projects;
    private final DirectoryDesk directory;
    private final Clock clock;
    private @Nullable Contact contact;
    private final Div said = new Div();
    private final Div asking = new Div();
    private final Div letter = new Div();
    private final FormPlace another;
    private final LinksPart links;
    private transient Optional<LinkLine> inLetter = Optional.empty();
    private @Nullable ProjectLine shown;

    OwnerPart(String number, Person by, RequestDesk desk, ProjectDesk projects, DirectoryDesk directory, Clock clock) {
        this.number = number;
        this.by = by;
        this.desk = desk;
        this.projects = projects;
        this.directory = directory;
        this.clock = clock;
        another = new FormPlace(getTranslation("project.ask-another"), () -> form(false));
        links = new LinksPart(number, by, desk, clock, another, this::write);
        var heading = new H3(getTranslation("project.responsibility"));
        heading.setId("responsibility");
        setAriaLabelledBy("responsibility");
        addClassName("wm-stack");
        letter.getElement().setAttribute("role", "status");
        add(heading, said, asking, letter, another, links);
    }

    void show(ProjectLine project, Contact ofConference) {
        contact = ofConference;
        if (project.equals(shown)) {
            showLinks();
            return;
        }
        var first = shown == null;
        shown = project;
        var open = project.commitment() == Commitment.OPEN;
        said.removeAll();
        said.add(owner(project));
        tell("project.requested", project.requestedAt());
        tell("project.answered", project.answeredAt());
        if (!project.reason().isEmpty()) {
            var reason = new Paragraph(project.reason());
            reason.addClassName("wm-words");
            said.add(reason);
        }
        if (open && first) {
            asking.add(form(true));
        } else if (!open) {
            asking.removeAll();
        }
        links.setVisible(!open);
        showLinks();
    }

    /** A letter is shown as long as its link is the one that opens the project. */
    private void showLinks() {
        links.show();
        if (links.isVisible() && !links.latest().equals(inLetter)) {
            letter.removeAll();
        }
    }

    private Div owner(ProjectLine project) {
        var label = new Span(getTranslation("project.responsible"));
        label.addClassName("wm-hint");
        var institution = project.institution();
        var name = new Span(institution == null ? getTranslation("project.no-institution") : institution);
        name.addClassName("wm-strong");
        var who = new Paragraph(label, name);
        who.addClassName("wm-owner-name");
        var state = new StateTag(
                project.commitment().stone(), getTranslation("project.commitment." + project.commitment()));
        var owner = new Div(who, state);
        owner.addClassName("wm-owner");
        return owner;
    }

    private void tell(String key, @Nullable Instant when) {
        if (when != null) {
            var sentence = new Paragraph(getTranslation(key, When.day(when, clock, getLocale())));
            sentence.addClassName("wm-hint");
            said.add(sentence);
        }
    }

    /** @param first whether nobody has been asked yet, so that this is the one thing to do now */
    private Div form(boolean first) {
        var institution = new InstitutionField(directory, by);
        var known = shown == null ? null : shown.institution();
        if (first && known != null) {
            institution.setValue(known);
        }
        var trouble =
                new FieldTrouble().at("directory.institution", institution).keep("ask");
        var ask = new Button(
                getTranslation("project.ask"),
                click -> trouble.attempt(() -> {
                    var address = desk.request(
                            by, number, Objects.requireNonNull(shown).inquiry(), institution.typed());
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
        var project = projects.page(by, number).project();
        var fresh = new LetterPart(project, address, Objects.requireNonNull(contact), clock);
        letter.add(fresh);
        fresh.begin();
        links.show();
        inLetter = desk.links(by, number).stream().findFirst();
    }
}
