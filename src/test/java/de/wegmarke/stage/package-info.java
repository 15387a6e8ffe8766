/** What tests against the running program share: a free port, an empty schema, a conference to play on. */
package de.wegmarke.stage;
