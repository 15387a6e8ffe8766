/** The face of the coordinator (Büro): the day, the groups, the pile of cards. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "live",
            "ui",
            "ui::parts",
            "web",
            "people",
            "guideline",
            "conference",
            "conference::routes",
            "conference::show",
            "contribution",
            "contribution::notes",
            "contribution::routes",
            "recommendation",
            "recommendation::parts",
            "recommendation::routes",
            "project",
            "project::routes"
        })
@NullMarked
package de.wegmarke.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
