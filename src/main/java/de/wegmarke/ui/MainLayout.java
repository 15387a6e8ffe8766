package de.wegmarke.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.wegmarke.ui.parts.Disclosure;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Unseen;
import de.wegmarke.ui.parts.Way;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What stands around every screen of people with an account: where one is, where one can go, who one is. */
@AnonymousAllowed
@StyleSheet(MainLayout.STYLE)
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The style sheet of what no phone in the hall needs. */
    public static final String STYLE = "context://css/office.css";

    private final Map<Destination, Anchor> ways = new LinkedHashMap<>();

    MainLayout(ObjectProvider<Destination> destinations) {
        addClassName("wm-app");
        var request = VaadinRequest.getCurrent();
        destinations.stream()
                .filter(to -> to.roles().stream().anyMatch(request::isUserInRole))
                .sorted(Comparator.comparingInt(Destination::order))
                .forEach(to -> ways.put(to, way(to)));
        if (request.getUserPrincipal() != null) {
            // What somebody typed comes back to nobody else who logs in here (forms.ts).
            getElement().setAttribute("data-person", request.getUserPrincipal().getName());
        }
        add(new SkipLink(), bar(request));
    }

    private Way way(Destination to) {
        return new Way(to.path(), getTranslation(to.key()));
    }

    private Component bar(VaadinRequest request) {
        var brand = new Anchor("../", Sign.of("brand"), new Span("Wegmarke"));
        brand.addClassName("wm-brand");
        brand.setRouterIgnore(true);
        var bar = new Header(brand);
        bar.addClassName("wm-app-bar");
        if (!ways.isEmpty()) {
            bar.add(navigation());
        }
        bar.add(new LiveState(), new PersonMenu(request));
        return bar;
    }

    private Component navigation() {
        var list = new UnorderedList();
        list.addClassName("wm-list");
        ways.values().forEach(way -> list.add(new ListItem(way)));
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation("ui.navigation"));
        var disclosure = new Disclosure("wm-ways", nav, Sign.icon("menu"), new Unseen(getTranslation("ui.menu")));
        disclosure.addClassName("wm-ways");
        return disclosure;
    }

    /** A screen may be the main landmark itself; every other one is put into it. */
    @Override
    public void showRouterLayoutContent(HasElement screen) {
        var element = screen.getElement();
        getElement().appendChild(isMain(element) ? element : new Element("main").appendChild(element));
    }

    @Override
    public void removeRouterLayoutContent(HasElement screen) {
        var element = screen.getElement();
        (isMain(element) ? element : element.getParent()).removeFromParent();
        element.removeFromParent();
    }

    private static boolean isMain(Element element) {
        return "main".equals(element.getTag());
    }

    /** Marks where one is; a screen below a destination ({@code projects/P-2019-001}) belongs to it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        ways.forEach((to, way) -> {
            if (here.equals(to.path())) {
                way.getElement().setAttribute("aria-current", "page");
            } else if (here.startsWith(to.path() + "/")) {
                way.getElement().setAttribute("aria-current", "true");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }
}
