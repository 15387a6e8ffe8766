package de.wegmarke.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.wegmarke.priority.ClusterId;
import de.wegmarke.priority.ClusterLine;
import de.wegmarke.priority.Voices;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.LongRows;
import de.wegmarke.ui.parts.Say;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cluster in a participant's list: its heading, who raised it, its dots, its cards. */
class ClusterItem extends HtmlContainer implements LiveParts.Renewed<ClusterItem.Line> {

    private final H3 heading = new H3();
    private final ClusterVoices voices = new ClusterVoices();
    private final Div place = new Div();
    private final LongRows<CardLine> cards;
    private final transient Function<DotStrip.State, DotStrip> strip;
    private @Nullable DotStrip dots;
    private transient Line line;

    /** @param dots null before dots are given */
    record Line(ClusterLine cluster, Voices voices, List<CardLine> cards, DotStrip.@Nullable State dots) {

        ClusterId id() {
            return cluster.id();
        }
    }

    ClusterItem(Line line, Function<CardLine, ? extends Component> face, Function<DotStrip.State, DotStrip> strip) {
        super("li");
        this.line = line;
        addClassName("wm-bundle");
        this.strip = strip;
        cards = new LongRows<>(Bundle.CARDS, one -> one.card().id(), face);
        add(heading, voices, place, cards.place(), cards.more());
        takes(line);
    }

    @Override
    public final boolean takes(Line line) {
        this.line = line;
        Say.in(heading, line.cluster().heading());
        voices.show(line.voices(), line.cards().stream().map(CardLine::card));
        cards.show(line.cards());
        place.setVisible(line.dots() != null);
        if (line.dots() != null) {
            show(line.dots());
        }
        return true;
    }

    /** A card in it is written in no more: what became of it meanwhile shows. */
    void showAgain() {
        cards.show(line.cards());
    }

    private void show(DotStrip.State state) {
        if (dots == null) {
            dots = strip.apply(state);
            place.add(dots);
        }
        dots.show(state);
    }
}
