package de.wegmarke.conference.ui;

import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.document.Pdf;
import de.wegmarke.shared.Settings;
import de.wegmarke.ui.parts.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What tells on paper how one joins a group: the sheet for the wall, the tent for the table. */
@Component
class SheetPapers {

    private final Pdf pdf;
    private final Settings settings;

    SheetPapers(Pdf pdf, Settings settings) {
        this.pdf = pdf;
        this.settings = settings;
    }

    byte[] sheet(Locale language, ConferencePage conference, GroupPage group, JoinCode code) {
        return pdf.of(
                "sheet",
                language,
                Map.of(
                        "languages",
                        pdf.words(),
                        "conference",
                        conference,
                        "group",
                        group,
                        "code",
                        code.spoken(),
                        "qr",
                        picture(code),
                        "address",
                        typed()));
    }

    byte[] tent(Locale language, GroupPage group, JoinCode code) {
        return pdf.of(
                "tent",
                language,
                Map.of("group", group, "code", code.spoken(), "qr", picture(code), "address", typed()));
    }

    /** Where one types the code. */
    String typed() {
        return settings.base().toString().replaceFirst("^https?://", "");
    }

    private String picture(JoinCode code) {
        // What it is called stands beside it, in the document's language.
        var drawing = QrCode.svg(settings.address("/j/" + code.value()), "");
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(drawing.getBytes(StandardCharsets.UTF_8));
    }
}
