/** Value objects, ids and broken rules that every room speaks of. Knows neither Spring nor Vaadin. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package de.wegmarke.shared;

import org.jspecify.annotations.NullMarked;
