package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.priority.Board;
import java.util.List;

/** What a participant does now, what everybody is turned to, and where they write. */
class Pinboard extends Div {

    private final WhatNow now;
    private final InFront front = new InFront();
    private final Composer composer;
    private final NameWarning warning;
    private final SimilarThings similar;
    private final CueStrip cues;
    private final TellDraft draft;
    private final Paragraph slowly = new Paragraph(getTranslation("session.slowly"));

    /** @param watched the words of the conference at which writing warns */
    Pinboard(
            WhatNow now,
            Composer composer,
            List<String> watched,
            SimilarThings similar,
            CueStrip cues,
            TellDraft draft) {
        this.draft = draft;
        this.now = now;
        this.composer = composer;
        this.warning = new NameWarning(watched);
        this.similar = similar;
        this.cues = cues;
        addClassName("wm-pinboard");
        slowly.addClassName("wm-hint");
        add(now, new ReadAloud(), front);
        getElement().appendChild(composer.getElement());
        add(slowly, warning, similar, cues);
        composer.whenPaused(this::look);
    }

    /** @param written what stands in the composer; empty once it was sent */
    void look(String written) {
        warning.look(written);
        similar.look(written);
        draft.look(written);
    }

    void show(Board board) {
        now.show(board);
        front.show(board);
        composer.open(board.allows(GroupDeed.WRITE));
        slowly.setVisible(
                board.allows(GroupDeed.WRITE) && board.group().collecting().slowly());
        similar.show(board);
        cues.show(board);
    }
}
