package de.wegmarke.conference.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import de.wegmarke.shared.Languages;
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
        var reader = Locale.forLanguageTag(language);
        getElement()
                .setAttribute("lang", language)
                .setAttribute("dir", Languages.isRightToLeft(reader) ? "rtl" : "ltr");
        Stream.of("one", "two", "three")
                .map(step -> getTranslation(reader, "conference.sheet.step-" + step, address))
                .forEach(sentence -> add(new ListItem(sentence)));
    }
}
