/** What is said in the groups: cards (Beitrag), bundles of them (Themenbündel), and the dots they get (Punkt). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "ui",
            "ui::live",
            "ui::parts",
            "web",
            "people",
            "guideline",
            "conference"
        })
@NullMarked
package de.wegmarke.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
