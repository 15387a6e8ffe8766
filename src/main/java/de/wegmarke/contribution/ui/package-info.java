@NullMarked
package de.wegmarke.contribution.ui;

import org.jspecify.annotations.NullMarked;
