package de.wegmarke.demo;

import de.wegmarke.contribution.ContributionId;
import de.wegmarke.recommendation.AnswerDraft;
import de.wegmarke.recommendation.AnswerKind;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words the recommendations of a conference, answers them and marks them public, as far as the script says so. */
@Component
class RecommendationScene {

    private final RecommendationDesk recommendations;

    RecommendationScene(RecommendationDesk recommendations) {
        this.recommendations = recommendations;
    }

    void play(Block text, ConferenceScene.Outcome conference, Scenery scenery) {
        var by = scenery.coordination();
        var days = scenery.days();
        var number = Clocks.at(
                days.instant(text.text("worded")),
                () -> recommendations.word(
                        by, conference.conference(), sources(text, conference), draft(text, scenery)));
        if (!number.equals(text.text("recommendation"))) {
            throw new IllegalStateException("The script calls it " + text.text("recommendation") + ", not " + number);
        }
        text.find("answer")
                .ifPresent(line -> Clocks.at(
                        days.instant(line.part(0)),
                        () -> recommendations.answer(
                                by,
                                number,
                                AnswerDraft.NONE,
                                new AnswerDraft(AnswerKind.valueOf(line.part(1)), line.part(2)))));
        text.find("shown")
                .ifPresent(line -> Clocks.at(
                        days.instant(line.value()),
                        () -> recommendations.publish(
                                by,
                                number,
                                recommendations.page(by, number).words().seal())));
    }

    private static Set<ContributionId> sources(Block text, ConferenceScene.Outcome conference) {
        return text.line("from").words().stream()
                .map(name -> Objects.requireNonNull(conference.cards().get(name), name)
                        .id())
                .collect(Collectors.toSet());
    }

    private static RecommendationDraft draft(Block text, Scenery scenery) {
        return new RecommendationDraft(text.text("title"), text.text("text"), scenery.field(text.text("field")));
    }
}
