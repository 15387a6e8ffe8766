/** {@code ./dev bench}: figures that anyone can repeat, measured at the packaged program from outside. Nothing asserts. */
package de.wegmarke.bench;
