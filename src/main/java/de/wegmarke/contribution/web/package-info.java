@NullMarked
package de.wegmarke.contribution.web;

import org.jspecify.annotations.NullMarked;
