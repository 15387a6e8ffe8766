package de.wegmarke.people;

import de.wegmarke.shared.RuleViolation;
import java.util.Locale;

/** A one-time link that opens nothing (any more). Answered with 404 if there never was one, else with 410. */
public class LinkClosed extends RuleViolation {

    private final LinkState state;

    LinkClosed(LinkState state) {
        super("people.link-" + state.name().toLowerCase(Locale.ROOT));
        this.state = state;
    }

    public LinkState state() {
        return state;
    }
}
