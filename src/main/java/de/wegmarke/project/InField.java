package de.wegmarke.project;

import de.wegmarke.guideline.FieldId;

/** That a project is about a field of action. */
public record InField(ProjectId project, FieldId field) {}
