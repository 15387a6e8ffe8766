package de.wegmarke.project;

import de.wegmarke.people.DeviceKey;

/**
 * What an institution has open: one of the projects to which links have let its device in. Which of them, the address of its screen
 * says; the latest never stands for the one that was asked for.
 */
public record OwnProject(DeviceKey device, ProjectId project) {}
