package de.wegmarke.contribution.ui;

import de.wegmarke.contribution.Kind;
import org.jspecify.annotations.Nullable;

/** The addresses of this room's screens, below the app's own. */
public final class ContributionRoutes {

    private ContributionRoutes() {}

    /** The cards of a conference that one group wrote about one field, of one kind or of all. */
    public static String cards(String conference, int group, int field, @Nullable Kind kind) {
        return "contributions?conference=%s&group=%d&field=%d".formatted(conference, group, field)
                + (kind == null ? "" : "&kind=" + kind);
    }
}
