package de.wegmarke.conference;

/** How many people joined a group. */
record Headcount(GroupId group, long participants) {}
