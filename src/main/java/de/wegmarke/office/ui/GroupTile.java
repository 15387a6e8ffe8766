package de.wegmarke.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.ui.ConferenceRoutes;
import de.wegmarke.office.GroupLine;
import de.wegmarke.shared.Stone;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FieldPlaque;
import de.wegmarke.ui.parts.LiveParts;
import de.wegmarke.ui.parts.Say;
import de.wegmarke.ui.parts.StateTag;
import de.wegmarke.ui.parts.Way;
import org.jspecify.annotations.Nullable;

/** One group at a glance, and the ways to it. Shows changes in place, so that nobody loses the link they stand on. */
class GroupTile extends ListItem implements LiveParts.Renewed<GroupLine> {

    private final Div facts = new Div();
    private final H3 name = new H3();
    private final String named;

    /** @param editable whether the person may change the group itself */
    GroupTile(GroupLine line, boolean editable) {
        addClassName("wm-tile");
        facts.addClassName("wm-tile-facts");
        var group = line.group();
        named = group.name();
        var ways = new Actions(
                way(ConferenceRoutes.group(group.id()), "contribution.group.lead", group.name()),
                way(ConferenceRoutes.sheet(group.id()), "contribution.group.sheet", group.name()));
        if (editable) {
            ways.add(way(
                    ConferenceRoutes.edit(line.conference().slug(), group.id()),
                    "contribution.group.edit",
                    group.name()));
        }
        add(name, facts, ways);
        takes(line);
    }

    /** Its ways bear the name of the group: one of another name has another tile. */
    @Override
    public final boolean takes(GroupLine line) {
        var group = line.group();
        if (!group.name().equals(named)) {
            return false;
        }
        Say.in(name, getTranslation("contribution.group-name", group.number(), group.name()));
        facts.removeAll();
        facts.add(line(state(group.phase()), new Span(group.room())));
        line.fields().forEach(field -> facts.add(line(new FieldPlaque(field.number(), field.title()))));
        facts.add(
                line(new Span(getTranslation("contribution.group.people", line.participants(), line.cards()))),
                line(new Span(moderators(line))),
                code(group.code()));
        return true;
    }

    private StateTag state(Phase phase) {
        var stone =
                switch (phase) {
                    case LOBBY -> Stone.OPEN;
                    case CLOSED -> Stone.DONE;
                    default -> Stone.RUNNING;
                };
        return new StateTag(stone, getTranslation("conference.phase." + phase));
    }

    private String moderators(GroupLine line) {
        return line.moderators().isEmpty()
                ? getTranslation("contribution.group.nobody-leads")
                : getTranslation("contribution.group.led-by", String.join(", ", line.moderators()));
    }

    private Paragraph code(@Nullable JoinCode code) {
        if (code == null) {
            return line(new Span(getTranslation("contribution.group.no-code")));
        }
        var letters = new Span(code.spoken());
        letters.addClassName("wm-join-code");
        letters.getElement().setAttribute("translate", "no");
        return line(new Span(getTranslation("contribution.group.code")), letters);
    }

    private static Paragraph line(Component... parts) {
        var line = new Paragraph(parts);
        line.addClassName("wm-tile-line");
        return line;
    }

    /** Says to those who only hear the links which group it leads to. */
    private Way way(String address, String key, String name) {
        var way = new Way(address, getTranslation(key));
        way.addClassName("wm-button");
        way.setAriaLabel(getTranslation(key) + ": " + name);
        return way;
    }
}
