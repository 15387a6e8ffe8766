package de.wegmarke.conference.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import java.util.stream.Stream;

/** How to join, in three short sentences, in one language. */
class Invitation extends OrderedList {

    /**
     * @param language the tag of the language
     * @param address where one types the code
     */
    Invitation(String language, String address) {
        addClassName("wm-sheet-ways");
        getElement().setAttribute("lang", language);
        var shown = address.replaceFirst("^https?://", "");
        Stream.of("one", "two", "three")
                .map(step -> getTranslation(Locale.forLanguageTag(language), "conference.sheet.step-" + step, shown))
                .forEach(sentence -> add(new ListItem(sentence)));
    }
}
