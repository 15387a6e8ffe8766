/** The face of the group: where its people write, bundle and give dots, and where somebody leads them (Arbeitsgruppe). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "likeness",
            "live",
            "ui",
            "ui::parts",
            "web",
            "document",
            "people",
            "guideline",
            "conference",
            "conference::routes",
            "conference::show",
            "contribution",
            "contribution::notes",
            "priority",
            "recommendation",
            "recommendation::form"
        })
@NullMarked
package de.wegmarke.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
