package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import de.wegmarke.people.LinkLine;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.people.Person;
import de.wegmarke.project.RequestDesk;
import de.wegmarke.shared.Conflict;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.Glance;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.When;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** By which links an institution got to its project; where they are renewed and ended. */
class LinksPart extends Div {

    private final String number;
    private final Person by;
    private final RequestDesk requests;
    private final Clock clock;
    private final Button renew;
    private transient List<LinkLine> shown = List.of();
    private final LiveList<LinkLine> links = new LiveList<>(LinkLine::made, this::item);

    LinksPart(
            String number,
            Person by,
            RequestDesk requests,
            Clock clock,
            FormPlace another,
            Consumer<OneTimeAddress> fresh) {
        this.number = number;
        this.by = by;
        this.requests = requests;
        this.clock = clock;
        addClassName("wm-stack");
        renew = new Button(getTranslation("project.fresh-link"));
        Glance.onTap(renew, seen -> fresh.accept(renewed(seen)));
        var end = new Button(
                getTranslation("project.revoke"),
                click -> new Question(
                                getTranslation("project.revoke-sure"),
                                getTranslation("project.revoke-then"),
                                getTranslation("project.revoke"),
                                revoking(shown))
                        .open());
        add(new Actions(renew, end, another.opener()), links);
    }

    void show() {
        shown = isVisible() ? requests.links(by, number) : List.of();
        links.show(shown);
        Glance.count(renew, shown.toString());
    }

    /** The latest of those that are shown, if there is one. */
    Optional<LinkLine> latest() {
        return shown.stream().findFirst();
    }

    /** Somebody else's fresh link is shown, if there is one, before it can be ended. */
    private OneTimeAddress renewed(String seen) {
        try {
            if (!seen.equals(shown.toString())) {
                throw new Conflict();
            }
            return requests.freshLink(by, number, shown);
        } finally {
            show();
        }
    }

    private Runnable revoking(List<LinkLine> seen) {
        return () -> {
            try {
                requests.revokeLinks(by, number, seen);
            } finally {
                show();
            }
        };
    }

    private ListItem item(LinkLine link) {
        var item = new ListItem(getTranslation("project.link", day(link.made()), state(link)));
        item.addClassName("wm-hint");
        return item;
    }

    private String state(LinkLine link) {
        if (link.revoked() != null) {
            return getTranslation("project.link-revoked", day(link.revoked()));
        }
        if (link.used() != null) {
            return getTranslation("project.link-used", day(link.used()));
        }
        var key = link.expires().isBefore(clock.instant()) ? "project.link-expired" : "project.link-open";
        return getTranslation(key, day(link.expires()));
    }

    private String day(Instant when) {
        return When.moment(when, clock, getLocale());
    }
}
