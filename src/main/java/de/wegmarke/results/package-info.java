/** The public pages (Ergebnisse). Reads, never writes. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "live",
            "web",
            "privacy",
            "guideline",
            "conference",
            "contribution",
            "priority",
            "recommendation",
            "project"
        })
@NullMarked
package de.wegmarke.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
