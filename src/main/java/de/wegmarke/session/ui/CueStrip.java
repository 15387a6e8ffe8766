package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.conference.Cue;
import de.wegmarke.conference.CueDesk;
import de.wegmarke.conference.GroupDeed;
import de.wegmarke.conference.Membership;
import de.wegmarke.priority.Board;
import de.wegmarke.ui.parts.Glance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the moderator something without a word: buttons that stay pressed until they are pressed again, seen, or the group goes on. */
class CueStrip extends NativeDetails {

    private final transient CueDesk desk;
    private final Membership by;
    private final Map<Cue, NativeButton> buttons = new EnumMap<>(Cue.class);

    /** What was shown last; null before anything was. */
    private transient @Nullable Optional<Cue> shown;

    CueStrip(CueDesk desk, Membership by) {
        this.desk = desk;
        this.by = by;
        addClassName("wm-cues");
        var hint = new Paragraph(getTranslation("session.cue.hint"));
        hint.addClassName("wm-hint");
        var strip = new Div();
        strip.addClassName("wm-actions");
        for (var cue : Cue.values()) {
            var button = new NativeButton(getTranslation("session.cue." + cue));
            button.addClassName("wm-button");
            Glance.onTap(button, seen -> tapped(cue, Boolean.parseBoolean(seen)));
            buttons.put(cue, button);
            strip.add(button);
        }
        setContent(new Div(strip, hint));
    }

    private void tapped(Cue cue, boolean pressed) {
        if (pressed) {
            desk.takeBack(by);
        } else {
            desk.give(by, cue);
        }
        look();
    }

    /** As it stands by now; nothing is sent while it is the same. */
    void look() {
        var given = desk.given(by);
        if (given.equals(shown)) {
            return;
        }
        shown = given;
        buttons.forEach((cue, button) -> {
            var pressed = String.valueOf(given.filter(cue::equals).isPresent());
            button.getElement().setAttribute("aria-pressed", pressed);
            Glance.show(button, pressed);
        });
        setSummaryText(given.map(cue -> getTranslation("session.cue.given", getTranslation("session.cue." + cue)))
                .orElseGet(() -> getTranslation("session.cue")));
    }

    void show(Board board) {
        setVisible(board.allows(GroupDeed.CUE));
    }
}
