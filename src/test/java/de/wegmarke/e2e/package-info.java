/** Whole journeys in a real browser against the running program. They wait for conditions, never for time. */
package de.wegmarke.e2e;
