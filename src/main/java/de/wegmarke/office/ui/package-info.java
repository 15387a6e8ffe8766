@NullMarked
package de.wegmarke.office.ui;

import org.jspecify.annotations.NullMarked;
