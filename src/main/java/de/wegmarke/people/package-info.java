/** Who works with Wegmarke (Personen): accounts, roles, devices, one-time links, logging in, who may do what. */
@ApplicationModule(allowedDependencies = {"shared", "database", "ui", "live", "ui::parts", "web", "privacy"})
@NullMarked
package de.wegmarke.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
