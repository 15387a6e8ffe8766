package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.conference.ParticipantId;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.recommendation.Outcome;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One's own cards once the group is through, each with what it is part of. */
class OwnOutcome extends Section {

    private final ParticipantId author;
    private final H2 heading = new H2();
    private final LiveList<Line> list = new LiveList<>(line -> line.card().id(), OwnOutcome::face);

    /**
     * A card and what it is part of.
     *
     * @param partOf a sentence for each
     */
    private record Line(ContributionCard card, List<String> partOf) {}

    OwnOutcome(ParticipantId author, List<FieldLine> fields) {
        CardPaper.prepare(this, fields);
        this.author = author;
        addClassNames("wm-group-cards", "wm-own-outcome");
        heading.setId("own-outcome");
        getElement().setAttribute("aria-labelledby", "own-outcome");
        add(heading, list);
    }

    /** Only after the last step: before, there is more to come. */
    void show(Board board, Outcome outcome) {
        var mine = board.isOver()
                ? board.cards().stream().filter(card -> card.isBy(author)).toList()
                : List.<ContributionCard>of();
        Say.in(heading, getTranslation("contribution.own-outcome", mine.size()));
        list.show(mine.stream().map(card -> line(card, board, outcome)).toList());
        setVisible(!mine.isEmpty());
    }

    /** What the moderation has hidden is part of nothing; the card itself says why. */
    private Line line(ContributionCard card, Board board, Outcome outcome) {
        if (card.isHidden()) {
            return new Line(card, List.of());
        }
        var bundle =
                cluster(card, board)
                        .map(cluster -> getTranslation("contribution.part-of-bundle", cluster.heading()))
                        .stream();
        var worded = outcome.of(card.id()).stream()
                .map(number -> getTranslation("contribution.part-of-recommendation", number));
        var partOf = Stream.concat(bundle, worded).toList();
        return new Line(card, partOf.isEmpty() ? List.of(getTranslation("contribution.part-of-nothing")) : partOf);
    }

    private static Optional<ClusterLine> cluster(ContributionCard card, Board board) {
        return board.clusters().stream()
                .filter(cluster -> cluster.cards().contains(card.id()))
                .findFirst();
    }

    private static CardItem face(Line line) {
        var face = new CardItem(new CardLine(line.card(), false, null), null, true);
        line.partOf().forEach(sentence -> face.foot(new Paragraph(sentence)));
        return face;
    }
}
