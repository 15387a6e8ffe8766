/** What is said in the groups: one thought on one card (Beitrag). */
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
