/** The public pages (Ergebnisse). Reads, never writes – but a catalogue of what is public, which only follows from the rest. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
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
