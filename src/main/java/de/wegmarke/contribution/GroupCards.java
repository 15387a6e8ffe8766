package de.wegmarke.contribution;

import de.wegmarke.conference.GroupId;

/** How many cards a group wrote. */
record GroupCards(GroupId group, long cards) {}
