package de.wegmarke.conference;

/** Somebody in a group, as who acts there (J3). */
public record Membership(ParticipantId id, GroupId group, String language) {}
