/** The example conference (Beispiel), built through the desks of the other rooms. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "people",
            "guideline",
            "conference",
            "contribution",
            "priority",
            "recommendation",
            "project"
        })
@NullMarked
package de.wegmarke.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
