package de.wegmarke.conference;

import org.jspecify.annotations.Nullable;

/**
 * What a big screen shows (Großbild): one group, or all of a conference. {@link ShowDesk#look} gives one only to whoever has a link: to
 * have one is to be allowed to look.
 *
 * @param group null for all of them
 */
public record Show(ConferenceId conference, @Nullable GroupId group) {}
