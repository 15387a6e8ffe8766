/** Conferences (Konferenzen), their breakout groups (Arbeitsgruppen), phases, and how participants (Teilnehmende) join. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "ui",
            "ui::parts",
            "web",
            "document",
            "privacy",
            "people",
            "guideline",
            "guideline::routes"
        })
@NullMarked
package de.wegmarke.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
