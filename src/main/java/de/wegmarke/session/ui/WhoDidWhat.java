package de.wegmarke.session.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.DraftCount;
import de.wegmarke.conference.Phase;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the group is in this step, for whoever leads it: who has written, who has given dots, what still lies singly, and before
 * closing what will stay as it is. It only tells; nothing acts by itself.
 */
class WhoDidWhat extends Div {

    private final List<FieldLine> fields;
    private final Paragraph did = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private @Nullable Board board;
    private long joined;
    private int worded;
    private DraftCount drafts = DraftCount.NONE;

    /** @param fields those of the edition */
    WhoDidWhat(List<FieldLine> fields) {
        this.fields = fields;
        addClassName("wm-did");
        getElement().setAttribute("role", "status");
        add(did, hint);
    }

    void show(Board board) {
        this.board = board;
        draw();
    }

    /**
     * What else there is to know.
     *
     * @param joined how many have come
     * @param worded how many recommendations the group stands behind
     */
    void show(long joined, int worded) {
        this.joined = joined;
        this.worded = worded;
        draw();
    }

    /** How many have begun something that is not sent yet. */
    void show(DraftCount drafts) {
        this.drafts = drafts;
        draw();
    }

    private void draw() {
        if (board == null) {
            return;
        }
        var phase = board.open() ? board.group().phase() : Phase.CLOSED;
        var singly = board.single(board.cards()).stream()
                .filter(ContributionCard::isShown)
                .count();
        Say.in(
                did,
                switch (phase) {
                    case COLLECT -> getTranslation("session.did.written", board.writers(), joined);
                    case CLUSTER -> getTranslation("session.did.singly", singly);
                    case PRIORITISE ->
                        getTranslation("session.did.given", board.priorities().givers(), joined);
                    case WRAP_UP -> getTranslation("session.did.before-closing", worded, singly);
                    case LOBBY, CLOSED -> "";
                });
        var silent = phase == Phase.COLLECT ? silent(board) : "";
        var covered = board.isCovered() ? getTranslation("session.collecting.covered") : "";
        var uncarded = silent.isEmpty() ? "" : getTranslation("session.did.no-card", silent);
        Say.in(
                hint,
                Stream.of(begun(phase), covered, uncarded)
                        .filter(words -> !words.isEmpty())
                        .collect(joining(" ")));
        setVisible(!did.getText().isEmpty());
    }

    /** Who writes just now; later, what would stay unsent. */
    private String begun(Phase phase) {
        if (phase == Phase.COLLECT) {
            return drafts.writing() == 0 ? "" : getTranslation("session.did.writing", drafts.writing());
        }
        return drafts.devices() == 0 || phase == Phase.CLOSED
                ? ""
                : getTranslation("session.did.unsent", drafts.devices());
    }

    /** The group's fields of action about which nobody has written anything. */
    private String silent(Board board) {
        var spoken = board.cards().stream().map(ContributionCard::field).collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> board.group().fields().contains(field.id()) && !spoken.contains(field.id()))
                .map(FieldLine::name)
                .collect(joining(", "));
    }
}
