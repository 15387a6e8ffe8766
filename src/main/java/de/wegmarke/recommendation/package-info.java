/** What came out of the groups: recommendations for action (Handlungsempfehlungen) with permanent numbers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "live",
            "ui",
            "ui::parts",
            "privacy",
            "people",
            "guideline",
            "conference",
            "contribution",
            "priority",
            "contribution::notes",
            "contribution::routes"
        })
@NullMarked
package de.wegmarke.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
