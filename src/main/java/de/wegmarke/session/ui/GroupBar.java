package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.LanguageChoice;
import de.wegmarke.ui.parts.Sign;

/** Which group one is in, where it sits, and in which language one reads. */
class GroupBar extends Header {

    GroupBar(GroupPage group, Membership participant, JoiningDesk joining) {
        addClassName("wm-group-bar");
        var name = new Span(getTranslation("contribution.group", group.number(), group.name()));
        name.addClassName("wm-group-name");
        var room = new Span(group.room());
        room.addClassName("wm-hint");
        var who = new Div(name, room);
        who.addClassName("wm-group-who");
        add(
                Sign.of("brand"),
                who,
                new LanguageChoice(
                        Languages.ALL, language -> joining.speak(participant.id(), language.toLanguageTag())));
    }
}
