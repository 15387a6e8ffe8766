package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a person sees on a control when they tap it. It travels with the tap, so that a deed means what was seen and not what
 * the server knows by now. A control that has just changed rests for a moment: the second tap of an impatient finger was not
 * meant for what has come under it.
 */
public final class Glance {

    private static final String SEEN = "element.seen";
    private static final String VALUE = "element.value";

    private Glance() {}

    /** Does the deed for each tap, with what was last shown on the control. */
    public static void onTap(Component control, Consumer<String> deed) {
        control.getElement()
                .addEventListener(
                        "click", tap -> deed.accept(tap.getEventData().get(SEEN).asString()))
                .addEventData(SEEN)
                .setFilter("!element.resting");
    }

    /** Does the deed for each change that somebody makes in a field, with what was last shown in it and what stands there now. */
    public static void onChange(Component field, BiConsumer<String, String> deed) {
        field.getElement()
                .addEventListener(
                        "change",
                        typed -> deed.accept(
                                typed.getEventData().get(SEEN).asString(),
                                typed.getEventData().get(VALUE).asString()))
                .addEventData(SEEN)
                .addEventData(VALUE);
    }

    /**
     * Shows what is stored in a field that others fill in, too. What somebody is typing there stays; the news is told beside it.
     *
     * @param told the news as a sentence, translated
     */
    public static void fill(Component field, String stored, Component beside, String told) {
        field.getElement().executeJs("""
                const typing = this.hasAttribute('focused') && this.value !== (this.seen ?? '');
                if (!typing) {
                  this.value = $0;
                }
                $1.textContent = typing ? $2 : '';
                this.seen = $0;""", stored, beside.getElement(), told);
    }

    /** Tells what stands on the control now, without a rest: each sight of it is good for one tap, as for giving a dot. */
    public static void count(Component control, String seen) {
        control.getElement().executeJs("this.seen = $0", seen);
    }

    /** Tells what stands on the control now. */
    public static void show(Component control, String seen) {
        control.getElement().executeJs("""
                if (this.seen !== undefined && this.seen !== $0) {
                  this.resting = true;
                  this.setAttribute('aria-disabled', 'true');
                  clearTimeout(this.rest);
                  this.rest = setTimeout(() => {
                    this.resting = false;
                    this.removeAttribute('aria-disabled');
                  }, 600);
                }
                this.seen = $0;""", seen);
    }
}
