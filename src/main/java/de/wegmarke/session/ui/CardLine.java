package de.wegmarke.session.ui;

import de.wegmarke.contribution.ContributionCard;
import org.jspecify.annotations.Nullable;

/**
 * A card as a participant's list shows it.
 *
 * @param open whether it is one's own and may still be changed
 * @param dots null where the card takes none of its own: before dots are given, in a cluster, or hidden
 */
record CardLine(ContributionCard card, boolean open, DotStrip.@Nullable State dots) {}
