@NullMarked
package de.wegmarke.session.ui;

import org.jspecify.annotations.NullMarked;
