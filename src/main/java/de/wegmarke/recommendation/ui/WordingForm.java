package de.wegmarke.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.wegmarke.people.Person;
import de.wegmarke.recommendation.RecommendationCard;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.TheirVersion;
import java.util.LinkedHashMap;

/** Where a recommendation is worded anew. If somebody else was faster, both versions are shown (A1). */
class WordingForm extends Div {

    private final TextField title = new TextField(getTranslation("recommendation.title"));
    private final TextArea text = new TextArea(getTranslation("recommendation.text"));
    private final TheirVersion both = new TheirVersion();
    private final FieldTrouble trouble =
            new FieldTrouble().at("recommendation.title", title).at("recommendation.text", text);
    private final RecommendationDesk desk;
    private final Person by;
    private final Runnable done;
    private RecommendationCard seen;

    WordingForm(RecommendationDesk desk, Person by, RecommendationCard seen, Runnable done) {
        this.desk = desk;
        this.by = by;
        this.seen = seen;
        this.done = done;
        addClassName("wm-form");
        fill(seen);
        add(
                title,
                text,
                trouble,
                both,
                new Actions(
                        new Button(getTranslation("recommendation.save"), click -> save()),
                        new Button(getTranslation("ui.cancel"), click -> done.run())));
    }

    private void fill(RecommendationCard card) {
        title.setValue(card.title());
        text.setValue(card.text());
    }

    private void save() {
        try {
            var draft = new RecommendationDraft(title.getValue(), text.getValue(), seen.field());
            if (trouble.attempt(() -> desk.reword(by, seen.number(), seen.version(), draft))) {
                done.run();
            }
        } catch (Conflict faster) {
            compare(desk.page(seen.number()).card());
        }
    }

    /** Publishing or answering meanwhile is no reason to ask; other words are. */
    private void compare(RecommendationCard now) {
        var reworded = !now.draft().equals(seen.draft());
        seen = now;
        if (!reworded) {
            save();
            return;
        }
        var theirs = new LinkedHashMap<String, String>();
        theirs.put(getTranslation("recommendation.title"), now.title());
        theirs.put(getTranslation("recommendation.text"), now.text());
        both.show(theirs, this::save, () -> fill(now));
    }
}
