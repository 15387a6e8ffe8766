@NullMarked
package de.wegmarke.people.ui;

import org.jspecify.annotations.NullMarked;
