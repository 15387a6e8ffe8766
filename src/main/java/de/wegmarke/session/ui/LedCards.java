package de.wegmarke.session.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.Keyboard;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.UndoPlace;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The clusters and cards of a group as its moderator sees them: to be chosen, put together, hidden, shown again. */
@JsModule("./drag.ts")
class LedCards extends Section implements LedCluster.Deeds {

    private static final String ENTER = "event.key=='Enter'&&event.target.matches('.wm-switch>input')";

    private final CardDeeds deeds;
    private final ClusterDesk bundling;
    private final DotDesk dots;
    private final Person by;
    private final Supplier<Board> now;
    private final H2 heading = new H2();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.no-cards"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final LongRows<LedCluster.Line> clusters = new LongRows<>(Bundle.MANY, LedCluster.Line::id, this::face);
    private final H3 singles = new H3(getTranslation("contribution.cards-single"));
    private final LongRows<LedCard.Line> list =
            new LongRows<>(line -> line.card().id(), this::face);
    private final ChosenCards chosen = new ChosenCards();
    private Runnable looked = () -> {};
    private Board board;

    /** The cluster at which somebody works: it shows, wherever it lies. */
    private @Nullable ClusterId attended;

    /** @param now reads the board */
    LedCards(CardDeeds deeds, ClusterDesk bundling, DotDesk dots, Supplier<Board> now) {
        this.deeds = deeds;
        this.bundling = bundling;
        this.dots = dots;
        this.by = deeds.by();
        this.now = now;
        this.board = now.get();
        addClassName("wm-led-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        clusters.place().addClassName("wm-bundles");
        var together = new Div(clusters.place(), clusters.more());
        var apart = new Div(singles, list.place(), list.more());
        apart.getElement().setAttribute("data-singles", true);
        List.of(together, apart).forEach(part -> part.addClassName("wm-led-part"));
        add(heading, undo, empty, together, apart);
    }

    void show(Board board) {
        this.board = board;
        chosen.follow(board);
        redraw();
    }

    /** Runs now, and whenever the board or what is chosen on it may have changed. */
    void onLook(Runnable looked) {
        this.looked = looked;
        looked.run();
    }

    Board board() {
        return board;
    }

    /** Whether anything can be done with chosen cards in this phase (C1). */
    boolean isChoosable() {
        return board.allows(GroupDeed.BUNDLE) || board.allows(by, GroupDeed.WORD);
    }

    /** Runs when somebody is through with choosing, and presses Enter on what they chose. */
    void onDone(Runnable done) {
        getElement().addEventListener("keydown", pressed -> done.run()).setFilter(ENTER);
    }

    /** Runs when cards were drawn somewhere with the mouse. */
    void onDrawn(Consumer<Drawn> done) {
        Drawn.on(this, () -> board, chosen::all, done);
    }

    Set<ContributionId> chosen() {
        return chosen.all();
    }

    void chooseNone() {
        chosen.none();
        redraw();
    }

    /** Brings the keyboard to the cards. */
    void focus() {
        Keyboard.toPart(heading);
    }

    /** Shows a cluster as it is now, and brings the keyboard to it. */
    void attend(ClusterId cluster) {
        attended = cluster;
        show(now.get());
        clusters.place()
                .getChildren()
                .filter(LedCluster.class::isInstance)
                .map(LedCluster.class::cast)
                .filter(face -> face.shows(cluster))
                .forEach(LedCluster::focus);
    }

    private void redraw() {
        var rows = rows();
        var singly = rows.single();
        var count = CardCount.of(board.cards());
        Say.in(heading, getTranslation("contribution.cards-count", count.shown(), count.hidden()));
        undo.setVisible(board.allows(GroupDeed.BUNDLE));
        empty.setVisible(board.cards().isEmpty());
        singles.setVisible(!board.clusters().isEmpty() && !singly.isEmpty());
        clusters.show(board.clusters(), rows::line, cluster -> cluster.id().equals(attended));
        clusters.place().setVisible(clusters.place().getChildren().findAny().isPresent());
        list.show(singly, rows::line, card -> rows.chosen().contains(card.id()));
        looked.run();
    }

    private LedLines rows() {
        return new LedLines(board, by, chosen.all(), isChoosable());
    }

    private LedCluster face(LedCluster.Line line) {
        return new LedCluster(bundling, by, line, this::face, this::counting, this);
    }

    private LedCard face(LedCard.Line line) {
        return new LedCard(deeds, line, yes -> choose(Set.of(line.card().id()), yes), this::counting, this::written);
    }

    private LedDots counting(LedDots.State state) {
        return new LedDots(state, dots, by, board.group().id());
    }

    /** Chooses some cards, or takes that back. */
    void choose(Set<ContributionId> cards, boolean yes) {
        chosen.choose(board, cards, yes);
        redraw();
    }

    @Override
    public void choose(ClusterId cluster, boolean yes) {
        chosen.choose(board, cluster, yes);
        redraw();
    }

    @Override
    public void dissolved(ClusterLine cluster) {
        undo.offer(
                getTranslation("recommendation.cluster.dissolved", cluster.heading()),
                () -> bundling.restore(by, cluster.id()));
    }

    @Override
    public void written() {
        clusters.place().getChildren().map(LedCluster.class::cast).forEach(LedCluster::showAgain);
        redraw();
    }
}
