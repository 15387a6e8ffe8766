/**
 * A screen with almost nothing on it, to compare others with. The bench packs this package into a jar of its own and puts it
 * beside the program; nothing here is a part of it, and no test opens it.
 */
package de.wegmarke.bench.empty;
