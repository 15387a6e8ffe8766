package de.wegmarke.ui.parts;

import com.vaadin.flow.component.button.Button;

/**
 * A button of a form that stays on the screen when it is sent. However fast it is pressed, it takes no second press before the
 * first was answered: the second would find what the first has done, and say that somebody else had done it.
 */
public class SendButton extends Button {

    public SendButton(String words, Runnable send) {
        super(words);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                send.run();
            } finally {
                setEnabled(true);
            }
        });
    }
}
