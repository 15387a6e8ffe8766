package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.contribution.Looked;
import de.wegmarke.contribution.ui.CardNotes;
import de.wegmarke.ui.parts.CardFace;
import de.wegmarke.ui.parts.KindTag;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;

/** What would become of a file: the first cards as they would look, and each line that would become none, with its reason. */
class IntakePreview extends Div {

    private static final int FIRST = 6;
    private static final int MISTAKES = 30;

    private final Paragraph sum = new Paragraph();
    private final LiveList<Looked.Good> cards = new LiveList<>(Looked.Good::line, IntakePreview::face);
    private final H3 heading = new H3();
    private final LiveList<Looked.Bad> bad = new LiveList<>(Looked.Bad::line, IntakePreview::sentence);
    private final Paragraph more = new Paragraph();

    IntakePreview() {
        addClassName("wm-intake-preview");
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("wm-strong");
        cards.addClassName("wm-cards");
        bad.addClassName("wm-intake-bad");
        add(sum, cards, heading, bad, more);
    }

    void show(Looked looked) {
        var mistakes = looked.bad().size();
        Say.in(sum, getTranslation("session.intake.would", looked.good().size(), mistakes));
        cards.show(looked.good().stream().limit(FIRST).toList());
        heading.setText(getTranslation("session.intake.bad", mistakes));
        heading.setVisible(mistakes > 0);
        bad.show(looked.bad().stream().limit(MISTAKES).toList());
        more.setText(getTranslation("session.intake.bad-more", mistakes - MISTAKES));
        more.setVisible(mistakes > MISTAKES);
    }

    private static CardFace face(Looked.Good good) {
        var draft = good.draft();
        var face = CardFace.inList(draft.kind().css());
        face.head(new KindTag(draft.kind()));
        face.words(draft.text(), draft.language());
        face.foot(new Span(CardNotes.voice(good.voice())));
        return face;
    }

    private static ListItem sentence(Looked.Bad bad) {
        var item = new ListItem();
        item.setText(item.getTranslation(
                "session.intake.line",
                bad.line(),
                item.getTranslation(bad.why().key(), bad.why().arguments())));
        return item;
    }
}
