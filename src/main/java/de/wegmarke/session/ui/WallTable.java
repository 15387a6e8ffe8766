package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.priority.Board;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.session.Wall;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies on the group's table, as large as a wall needs it. What somebody reads stays where it is. */
class WallTable extends Div {

    private final LiveList<Wall.Slot> cards = new LiveList<>(Wall.Slot::place, WallCard::new);
    private final LiveList<Wall.Bundle> bundles = new LiveList<>(Wall.Bundle::id, WallBundle::new);
    private final LiveList<RecommendationLine> worded = new LiveList<>(RecommendationLine::id, WallRecommendation::new);
    private final Paragraph more = new Paragraph();
    private @Nullable Board shown;
    private List<RecommendationLine> raised = List.of();

    WallTable() {
        addClassName("wm-wall-table");
        cards.addClassName("wm-wall-cards");
        bundles.addClassName("wm-wall-bundles");
        worded.addClassName("wm-wall-worded");
        more.addClassName("wm-wall-more");
        add(cards, bundles, worded, more);
    }

    void showWorded(List<RecommendationLine> recommendations) {
        raised = recommendations;
        if (shown != null) {
            show(shown);
        }
    }

    void show(Board board) {
        shown = board;
        var wall = Wall.of(board, raised);
        cards.setClassName("wm-wall-front", wall.kind() == Wall.Kind.FRONT);
        show(cards, wall.cards());
        show(bundles, wall.bundles());
        show(worded, wall.worded());
        more.setVisible(wall.saysMore());
        Say.in(more, getTranslation(wall.kind().more(), wall.left()));
    }

    private static <R> void show(LiveList<R> list, List<R> rows) {
        list.setVisible(!rows.isEmpty());
        list.show(rows);
    }
}
