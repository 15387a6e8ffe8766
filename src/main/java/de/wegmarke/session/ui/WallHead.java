package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.ColourChoice;
import de.wegmarke.ui.parts.Sign;
import java.time.Clock;

/** Over the big screen: which group it is, what it does now, how long that still takes; and for which light the hall has. */
class WallHead extends Header {

    private final WhatNow now;

    WallHead(GroupPage group, String conference, Clock clock) {
        addClassName("wm-wall-head");
        now = new WhatNow(conference, clock).onTheWall();
        var name = new Paragraph(getTranslation("contribution.group", group.number(), group.name()));
        name.addClassName("wm-wall-group");
        var words = new Div(name, now);
        words.addClassName("wm-wall-words");
        add(Sign.of("brand"), words, new ColourChoice());
    }

    void show(Board board) {
        now.show(board);
    }
}
