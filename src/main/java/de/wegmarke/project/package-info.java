/** Projects (Projekte) that somebody answers for, their steps (Umsetzungsschritte) and reports (Sachstand). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "ui",
            "live",
            "ui::parts",
            "privacy",
            "people",
            "guideline",
            "directory",
            "conference",
            "recommendation",
            "recommendation::routes"
        })
@NullMarked
package de.wegmarke.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
