package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.Phase;
import de.wegmarke.priority.Board;
import de.wegmarke.session.Now;
import de.wegmarke.shared.Languages;
import de.wegmarke.ui.parts.Say;
import java.time.Clock;

/** What a participant does now: the step, one headline, one sentence. A change is read aloud. */
class WhatNow extends Div {

    private final String title;
    private boolean onTheWall;
    private final Paragraph step = new Paragraph();
    private final H1 headline = new H1();
    private final Paragraph sentence = new Paragraph();
    private final TimeLeft left;
    private final Paragraph asked = new Paragraph();

    /** @param title of the conference, for a group without a question of its own */
    WhatNow(String title, Clock clock) {
        this.title = title;
        left = new TimeLeft(clock);
        addClassName("wm-question");
        step.addClassName("wm-phase");
        sentence.addClassName("wm-now-then");
        asked.addClassNames("wm-hint", "wm-now-asked");
        var now = new Div(step, headline, sentence);
        now.addClassName("wm-now");
        now.getElement().setAttribute("role", "status");
        add(now, left, asked);
    }

    /** On the wall: what is meant for whoever looks at a phone is not said there. */
    WhatNow onTheWall() {
        onTheWall = true;
        return this;
    }

    void show(Board board) {
        var does = Now.of(board, title);
        Say.in(step, step(does));
        Say.in(headline, does.isQuestionTheHeadline() ? does.question() : getTranslation(does.headline()));
        speaks(headline, does.isQuestionTheHeadline());
        Say.in(sentence, getTranslation(does.sentence(), does.counts().toArray()));
        left.show(does.until().orElse(null));
        sentence.setVisible(!onTheWall || does.isSaidOnTheWall());
        Say.in(asked, does.question());
        speaks(asked, true);
        asked.setVisible(does.isQuestionBelow());
    }

    private String step(Now does) {
        var name = getTranslation("conference.phase." + does.phase());
        return does.step().isEmpty()
                ? name
                : getTranslation("contribution.now.step", does.step().getAsInt(), Phase.STEPS.size(), name);
    }

    /** The question is asked in the conference's language, whatever one reads in. */
    private static void speaks(Component words, boolean original) {
        if (original) {
            words.getElement()
                    .setAttribute("lang", Languages.FIRST.toLanguageTag())
                    .setAttribute("dir", "auto");
        } else {
            words.getElement().removeAttribute("lang").removeAttribute("dir");
        }
    }
}
