package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.contribution.CardCount;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ModerationDesk;
import de.wegmarke.people.Person;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterCard;
import de.wegmarke.priority.ClusterDesk;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.DotDesk;
import de.wegmarke.ui.parts.EmptyPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.UndoPlace;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The clusters and cards of a group as its moderator sees them: to be chosen, put together, hidden, shown again. */
class LedCards extends Section {

    private final ModerationDesk moderation;
    private final ClusterDesk bundling;
    private final DotDesk dots;
    private final Person by;
    private final H2 heading = new H2();
    private final EmptyPlace empty = new EmptyPlace(getTranslation("recommendation.no-cards"));
    private final UndoPlace undo = new UndoPlace(heading);
    private final LiveList<LedCluster.Line> clusters = new LiveList<>(LedCluster.Line::id, this::face);
    private final H3 singles = new H3(getTranslation("contribution.cards-single"));
    private final LiveList<LedCard.Line> list =
            new LiveList<>(line -> line.card().id(), this::face);
    private final Set<ContributionId> chosen = new LinkedHashSet<>();
    /** Clusters that were chosen as a whole: what is put to them later is chosen too. */
    private final Set<ClusterId> wholes = new HashSet<>();

    private Consumer<Integer> teller = count -> {};
    private Board board;

    /** @param board to begin with */
    LedCards(ModerationDesk moderation, ClusterDesk bundling, DotDesk dots, Person by, Board board) {
        this.moderation = moderation;
        this.bundling = bundling;
        this.dots = dots;
        this.by = by;
        this.board = board;
        addClassName("wm-led-cards");
        setAriaLabel(getTranslation("contribution.cards"));
        clusters.addClassName("wm-bundles");
        add(heading, undo, empty, clusters, singles, list);
    }

    void show(Board board) {
        this.board = board;
        board.clusters().stream()
                .filter(cluster -> wholes.contains(cluster.id()))
                .forEach(cluster -> chosen.addAll(rows().shownIn(cluster)));
        chosen.retainAll(board.cards().stream().map(ContributionCard::id).toList());
        redraw();
    }

    /** Tells how many cards are chosen whenever that changes. */
    void onChoice(Consumer<Integer> teller) {
        this.teller = teller;
        teller.accept(chosen.size());
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    void chooseNone() {
        chosen.clear();
        wholes.clear();
        redraw();
    }

    /** Brings the keyboard to a cluster. */
    void focus(ClusterId cluster) {
        clusters.getChildren()
                .filter(LedCluster.class::isInstance)
                .map(LedCluster.class::cast)
                .filter(face -> face.shows(cluster))
                .forEach(LedCluster::focus);
    }

    private void redraw() {
        var rows = rows();
        var singly = rows.single();
        var count = CardCount.of(board.cards());
        heading.setText(getTranslation("contribution.cards-count", count.shown(), count.hidden()));
        undo.setVisible(board.allows(GroupDeed.BUNDLE));
        empty.setVisible(board.cards().isEmpty());
        singles.setVisible(!board.clusters().isEmpty() && !singly.isEmpty());
        clusters.show(rows.clusters());
        clusters.setVisible(clusters.getChildren().findAny().isPresent());
        list.show(singly);
        teller.accept(chosen.size());
    }

    /** A form was closed: what became meanwhile of what it was about shows. */
    private void written() {
        clusters.getChildren().map(LedCluster.class::cast).forEach(LedCluster::showAgain);
        redraw();
    }

    private LedLines rows() {
        return new LedLines(board, chosen);
    }

    private LedCluster face(LedCluster.Line line) {
        return new LedCluster(
                bundling,
                by,
                line,
                this::face,
                this::counting,
                yes -> choose(line.id(), yes),
                this::addChosen,
                this::offerUndo,
                this::written);
    }

    private LedCard face(LedCard.Line line) {
        return new LedCard(
                moderation, by, line, yes -> choose(Set.of(line.card().id()), yes), this::counting, this::written);
    }

    private LedDots counting(LedDots.State state) {
        return new LedDots(state, dots, by, board.group().id());
    }

    private void choose(ClusterId cluster, boolean yes) {
        if (yes) {
            wholes.add(cluster);
        } else {
            wholes.remove(cluster);
        }
        board.clusters().stream()
                .filter(known -> known.id().equals(cluster))
                .forEach(known -> choose(rows().shownIn(known), yes));
    }

    private void choose(Set<ContributionId> cards, boolean yes) {
        if (yes) {
            chosen.addAll(cards);
        } else {
            chosen.removeAll(cards);
            board.clusters().stream()
                    .filter(cluster -> cluster.cards().stream().anyMatch(cards::contains))
                    .forEach(cluster -> wholes.remove(cluster.id()));
        }
        redraw();
    }

    private void addChosen(ClusterId cluster) {
        bundling.add(by, cluster, rows().chosenBeside(cluster));
        chooseNone();
        focus(cluster);
    }

    private void offerUndo(ClusterCard cluster) {
        undo.offer(
                getTranslation("recommendation.cluster.dissolved", cluster.heading()),
                () -> bundling.restore(by, cluster.id()));
    }
}
