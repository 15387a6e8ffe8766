package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.Phase;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.Dot;
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
        var phase = board.open() ? board.group().phase() : Phase.CLOSED;
        Say.in(step, step(phase));
        Say.in(headline, headline(phase, board));
        speaks(headline, phase == Phase.COLLECT);
        Say.in(sentence, sentence(phase, board));
        left.show(phase.hasNext() ? board.group().until() : null);
        sentence.setVisible(!onTheWall || phase == Phase.COLLECT || phase == Phase.PRIORITISE);
        Say.in(asked, question(board));
        speaks(asked, true);
        asked.setVisible(phase != Phase.COLLECT && Phase.STEPS.contains(phase));
    }

    private String step(Phase phase) {
        var name = getTranslation("conference.phase." + phase);
        var number = Phase.STEPS.indexOf(phase) + 1;
        return number == 0 ? name : getTranslation("contribution.now.step", number, Phase.STEPS.size(), name);
    }

    /** While cards are written, the question is what it is about. */
    private String headline(Phase phase, Board board) {
        return phase == Phase.COLLECT ? question(board) : getTranslation("contribution.now." + phase);
    }

    private String sentence(Phase phase, Board board) {
        var key = "contribution.now.%s-then".formatted(phase);
        return switch (phase) {
            case LOBBY -> getTranslation(key, board.arrived());
            case PRIORITISE -> getTranslation(key, Dot.EACH, Dot.MOST_ON_ONE);
            default -> getTranslation(key);
        };
    }

    private String question(Board board) {
        var question = board.group().question();
        return question.isEmpty() ? title : question;
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
