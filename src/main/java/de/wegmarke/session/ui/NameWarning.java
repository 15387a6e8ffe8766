package de.wegmarke.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.contribution.NamedPerson;
import de.wegmarke.ui.parts.Say;
import java.util.List;

/** Warns whoever writes that a card seems to name a private person. It hinders nobody. */
class NameWarning extends Div {

    private final List<String> watched;
    private final Paragraph words = new Paragraph();

    /** @param watched the words of the conference */
    NameWarning(List<String> watched) {
        this.watched = watched;
        addClassName("wm-named");
        getElement().setAttribute("role", "status");
        add(words);
        look("");
    }

    /** @param written what stands in the composer; empty once it was sent */
    void look(String written) {
        var named = NamedPerson.in(written, watched);
        Say.in(words, named.map(name -> getTranslation("session.named", name)).orElse(""));
        words.setVisible(named.isPresent());
    }
}
