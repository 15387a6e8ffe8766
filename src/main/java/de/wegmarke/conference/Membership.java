package de.wegmarke.conference;

/** Somebody in a group, as who acts there (J3); name and affiliation may be empty. */
public record Membership(ParticipantId id, GroupId group, String name, String affiliation, String language) {}
