package de.wegmarke.live;

import com.vaadin.flow.component.UI;
import java.util.Comparator;

/** Keeps no more screens open for one browser than a person can have in view: the oldest is closed, and says so. */
public final class FewScreens {

    /** Several windows, each with some tabs. */
    private static final int MOST = 20;

    private static final String CLOSED = "/closed";

    private FewScreens() {}

    /** Called with the session's lock held, when another screen was opened. */
    public static void makeRoomFor(UI fresh) {
        var open = fresh.getSession().getUIs().stream()
                .filter(ui -> !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() - MOST)).forEach(FewScreens::close);
    }

    private static void close(UI oldest) {
        oldest.access(() -> {
            oldest.getPage().setLocation(CLOSED);
            oldest.push();
            oldest.close();
        });
    }
}
