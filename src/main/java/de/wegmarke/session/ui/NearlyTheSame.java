package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.priority.Board;
import de.wegmarke.session.SaidAlready;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.Say;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Points out two single cards that say nearly the same while the group bundles, and leads to them; what is done, a person does. */
class NearlyTheSame extends Div {

    private final transient SaidAlready said;
    private final Paragraph words = new Paragraph();
    private transient SaidAlready.@Nullable Twice shown;

    /** @param choose chooses both */
    NearlyTheSame(SaidAlready said, Consumer<Set<ContributionId>> choose) {
        this.said = said;
        addClassNames("wm-did", "wm-nearly");
        words.getElement().setAttribute("role", "status");
        var both = new Button(getTranslation("session.alike.choose"), press -> {
            if (shown != null) {
                choose.accept(Set.of(shown.first().id(), shown.second().thing().id()));
            }
        });
        add(words, new Actions(both));
    }

    void show(Board board) {
        var pair = board.allows(GroupDeed.BUNDLE) ? said.twice(board).orElse(null) : null;
        shown = pair;
        setVisible(pair != null);
        Say.in(
                words,
                pair == null
                        ? ""
                        : getTranslation(
                                "session.alike.twice",
                                pair.first().name(),
                                pair.second().thing().name(),
                                String.join(", ", pair.second().because())));
    }
}
