package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.Base64;

/**
 * A button that lets somebody choose a small file, and sends it like anything else that happens on a screen. One tag of the browser's
 * own: nobody loads more for it.
 */
public class FilePick extends Div {

    /** The most bytes that a file may have: written as letters it goes along with one request. */
    public static final int LARGEST = 700_000;

    private static final String SENT = "wm-file";
    private static final String NAME = "event.detail.name";
    private static final String FILE = "event.detail.file";

    private static final String SEND = """
            this.onchange = async () => {
              const [chosen] = this.files;
              const name = chosen?.name;
              const file = chosen && this.shrink ? await this.shrink(chosen).catch(() => chosen) : chosen;
              const isSmall = file && file.size <= $1;
              $0.textContent = !file || isSmall ? '' : $2;
              if (isSmall) {
                const reader = new FileReader();
                reader.onerror = () => ($0.textContent = $3);
                reader.onload = () => this.dispatchEvent(new CustomEvent('wm-file',
                    { detail: { name, file: reader.result.replace(/^[^,]*,?/, '') } }));
                reader.readAsDataURL(file);
              }
              this.value = '';
            };""";

    /** Large photos are drawn smaller on the device, the right way up: little goes over a bad Wi-Fi. */
    private static final String SHRINK = """
            this.shrink = async (file) => {
              const photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
              const scale = Math.min(1, 1800 / Math.max(photo.width, photo.height));
              const paper = document.createElement('canvas');
              paper.width = Math.round(photo.width * scale);
              paper.height = Math.round(photo.height * scale);
              paper.getContext('2d').drawImage(photo, 0, 0, paper.width, paper.height);
              for (const quality of [0.8, 0.6, 0.4]) {
                const small = await new Promise((drawn) => paper.toBlob(drawn, 'image/jpeg', quality));
                if (small.size <= $0) return small;
              }
              return file;
            };""";

    private final Element input = new Element("input");

    /** What is done with a file. */
    public interface Chosen {

        /** @param name what it is called */
        void take(String name, byte[] file);
    }

    /**
     * A button for files.
     *
     * @param words on the button, translated
     * @param accept the endings of their names, ".csv,.xlsx"
     * @param tooLarge what is said of a larger file than {@link #LARGEST}, translated; it is not sent
     */
    public FilePick(String words, String accept, String tooLarge, Chosen chosen) {
        addClassName("wm-file-pick");
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        input.setAttribute("type", "file").setAttribute("accept", accept).setAttribute("class", "wm-unseen");
        input.addEventListener(SENT, sent -> chosen.take(text(sent, NAME), bytes(sent)))
                .addEventData(NAME)
                .addEventData(FILE);
        var label = new Element("label").setAttribute("class", "wm-button");
        label.appendChild(input, new Span(words).getElement());
        getElement().appendChild(label);
        add(said);
        input.executeJs(SEND, said.getElement(), LARGEST, tooLarge, getTranslation("ui.file.unread"));
    }

    /**
     * A button for a photo: on a telephone it opens the camera too.
     *
     * @param words on the button, translated
     * @param tooLarge what is said of one that is too large even when drawn smaller, translated
     */
    public static FilePick ofPhotos(String words, String tooLarge, Chosen chosen) {
        var pick = new FilePick(words, "image/jpeg,image/png,image/*", tooLarge, chosen);
        pick.input.executeJs(SHRINK, LARGEST);
        return pick;
    }

    private static String text(DomEvent sent, String what) {
        return sent.getEventData().get(what).asString();
    }

    /** What is no base64 did not come from the browser's own reader: it is no file. */
    private static byte[] bytes(DomEvent sent) {
        try {
            return Base64.getDecoder().decode(text(sent, FILE));
        } catch (IllegalArgumentException foreign) {
            return new byte[0];
        }
    }
}
