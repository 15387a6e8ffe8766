package de.wegmarke.session.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.contribution.PhotoDesk;
import de.wegmarke.contribution.SheetLine;
import de.wegmarke.people.Person;
import de.wegmarke.ui.parts.FieldTrouble;
import de.wegmarke.ui.parts.FilePick;
import java.io.ByteArrayInputStream;

/** The photo of a sheet: to attach, to look at, to delete. */
class SheetPhotoPlace extends Div {

    private static final String TYPE = "image/jpeg";

    /** @param name of the sheet, as it is printed */
    SheetPhotoPlace(PhotoDesk desk, Person by, SheetLine line, String name, FieldTrouble trouble) {
        addClassName("wm-sheet-photo");
        if (line.photographed()) {
            var image = new Image(
                    DownloadHandler.fromInputStream(asked -> {
                                var photo = desk.photo(by, line.id());
                                return new DownloadResponse(new ByteArrayInputStream(photo), name, TYPE, photo.length);
                            })
                            .inline(),
                    getTranslation("session.paper.photo-of", name));
            // Only who opens it loads it.
            image.getElement().setAttribute("loading", "lazy");
            var delete = new Button(getTranslation("session.paper.photo-delete"), tap -> desk.delete(by, line.id()));
            delete.setAriaLabel(getTranslation("session.paper.photo-delete-of", name));
            add(new NativeDetails(getTranslation("session.paper.photo-see"), new Div(image, delete)));
        } else {
            add(FilePick.ofPhotos(
                    getTranslation("session.paper.photo-add"),
                    getTranslation("contribution.photo-too-large"),
                    (file, bytes) -> trouble.attempt(() -> desk.keep(by, line.id(), bytes))));
        }
    }
}
