package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Ways out of the workshop that change nothing in it: the cards and the place in the group stay. */
class WorkshopFoot extends Footer {

    WorkshopFoot() {
        addClassName("wm-workshop-foot");
        var list = new UnorderedList(
                way("/", "web.start"),
                way("/results", "web.results"),
                way("/help", "web.help"),
                way("/rules", "web.rules"),
                way("/imprint", "web.imprint"),
                way("/privacy", "web.privacy"),
                way("/accessibility", "web.accessibility"));
        list.addClassName("wm-list");
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("web.legal"));
        add(nav);
    }

    private ListItem way(String address, String key) {
        var way = new Anchor(address, getTranslation(key));
        // A plain page, not one of this program's screens.
        way.getElement().setAttribute("router-ignore", true);
        return new ListItem(way);
    }
}
