package de.wegmarke.bench.empty;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import de.wegmarke.conference.CurrentParticipant;
import de.wegmarke.live.LiveTopics;
import de.wegmarke.people.Role;
import jakarta.annotation.security.RolesAllowed;

/** The least that a screen with push can be: it follows the participant's group and counts how often it was told to look. */
@Route(value = EmptyView.PATH, registerAtStartup = false)
@RolesAllowed(Role.Names.PARTICIPANT)
class EmptyView extends Composite<Div> {

    static final String PATH = "empty";

    private final Span text = new Span();
    private int looks;

    EmptyView(CurrentParticipant current, LiveTopics topics) {
        getContent().add(text);
        topics.follow(this, current.get().group().topic(), () -> text.setText(String.valueOf(looks++)));
    }
}
