package de.wegmarke.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import de.wegmarke.ui.parts.Disclosure;
import de.wegmarke.ui.parts.LanguageChoice;
import de.wegmarke.ui.parts.Sign;
import de.wegmarke.ui.parts.Way;
import org.springframework.security.web.csrf.CsrfToken;

/** What belongs to the person at this screen: their name, the language, light or dark, the way out. */
class PersonMenu extends Disclosure {

    PersonMenu(VaadinRequest request) {
        super("wm-person", content(request), Sign.icon("person"), name(request), Sign.icon("chevron"));
        addClassName("wm-person");
    }

    private static Span name(VaadinRequest request) {
        var person = request.getUserPrincipal();
        return new Span(person == null ? I18NProvider.translate("ui.settings") : person.getName());
    }

    private static Div content(VaadinRequest request) {
        var content = new Div(new LanguageChoice(), new ColourChoice());
        if (request.isUserInRole("ACCOUNT")) {
            content.add(new Way("account", I18NProvider.translate("ui.own-account")));
        }
        var help = new Anchor("/help", I18NProvider.translate("web.help"));
        help.setRouterIgnore(true);
        content.add(help);
        if (request.getUserPrincipal() != null
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            content.getElement().appendChild(wayOut(token));
        }
        return content;
    }

    /** A plain form: it works also when the live connection does not. */
    private static Element wayOut(CsrfToken token) {
        var proof = new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken());
        var button =
                new Element("button").setAttribute("class", "wm-button").setText(I18NProvider.translate("ui.log-out"));
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "../logout")
                .appendChild(proof, button);
    }
}
