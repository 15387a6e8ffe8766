@NullMarked
package de.wegmarke.conference.ui;

import org.jspecify.annotations.NullMarked;
