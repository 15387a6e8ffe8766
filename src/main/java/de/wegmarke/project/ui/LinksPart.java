package de.wegmarke.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import de.wegmarke.people.LinkCard;
import de.wegmarke.people.OneTimeAddress;
import de.wegmarke.ui.parts.Actions;
import de.wegmarke.ui.parts.FormPlace;
import de.wegmarke.ui.parts.LiveList;
import de.wegmarke.ui.parts.Question;
import de.wegmarke.ui.parts.When;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** By which links an institution got to its project; where they are renewed and ended. */
class LinksPart extends Div {

    private final String number;
    private final ProjectParts parts;
    private final LiveList<LinkCard> links = new LiveList<>(LinkCard::made, this::item);

    LinksPart(String number, ProjectParts parts, FormPlace another, Consumer<OneTimeAddress> fresh) {
        this.number = number;
        this.parts = parts;
        addClassName("wm-stack");
        var renew = new Button(
                getTranslation("project.fresh-link"),
                click -> fresh.accept(parts.requests().freshLink(parts.person().get(), number)));
        var end = new Button(
                getTranslation("project.revoke"),
                click -> new Question(
                                getTranslation("project.revoke-sure"),
                                getTranslation("project.revoke-then"),
                                getTranslation("project.revoke"),
                                this::revoke)
                        .open());
        add(new Actions(renew, end, another.opener()), links);
    }

    void show() {
        links.show(isVisible() ? parts.requests().links(parts.person().get(), number) : List.of());
    }

    private void revoke() {
        parts.requests().revokeLinks(parts.person().get(), number);
        show();
    }

    private ListItem item(LinkCard link) {
        var item = new ListItem(getTranslation("project.link", day(link.made()), state(link)));
        item.addClassName("wm-hint");
        return item;
    }

    private String state(LinkCard link) {
        if (link.revoked() != null) {
            return getTranslation("project.link-revoked", day(link.revoked()));
        }
        if (link.used() != null) {
            return getTranslation("project.link-used", day(link.used()));
        }
        var key = link.expires().isBefore(parts.clock().instant()) ? "project.link-expired" : "project.link-open";
        return getTranslation(key, day(link.expires()));
    }

    private String day(Instant when) {
        return When.moment(when, parts.clock(), getLocale());
    }
}
