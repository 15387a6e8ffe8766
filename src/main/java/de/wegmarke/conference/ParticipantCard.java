package de.wegmarke.conference;

/** Somebody in a group; name and affiliation may be empty. */
public record ParticipantCard(ParticipantId id, GroupId group, String name, String affiliation, String language) {}
