package de.wegmarke.ui.parts;

import com.vaadin.flow.component.HasText;

/** Words that are looked at often and change little: while they say the same, nothing is sent, and nobody hears them again. */
public final class Say {

    private Say() {}

    /** Lets a place say these words, if it does not yet. */
    public static void in(HasText place, String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
        }
    }
}
