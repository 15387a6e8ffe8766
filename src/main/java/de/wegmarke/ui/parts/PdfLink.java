package de.wegmarke.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Saves a document; it is made when somebody wants it, under the rights that they have then. */
public class PdfLink extends Anchor {

    private static final String TYPE = "application/pdf";

    /**
     * A link that looks like a button.
     *
     * @param words what it says, translated
     * @param file what the file is called
     */
    public PdfLink(String words, String file, Supplier<byte[]> document) {
        super(
                DownloadHandler.fromInputStream(asked -> {
                    var bytes = document.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, TYPE, bytes.length);
                }),
                words);
        addClassName("wm-button");
        getElement().setAttribute("download", file);
    }
}
