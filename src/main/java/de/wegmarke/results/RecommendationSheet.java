package de.wegmarke.results;

import de.wegmarke.guideline.FieldLine;
import de.wegmarke.project.ProjectLine;
import de.wegmarke.recommendation.PublicSources;
import de.wegmarke.recommendation.RecommendationLine;

/** The public page of one recommendation. */
public record RecommendationSheet(
        RecommendationLine recommendation, FieldLine field, Entry entry, PublicSources sources) {

    public String fieldPath() {
        return FieldStones.pathOf(field);
    }

    public Standing standing(ProjectLine project) {
        return Standing.of(project);
    }
}
