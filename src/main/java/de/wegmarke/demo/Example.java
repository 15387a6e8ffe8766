package de.wegmarke.demo;

import de.wegmarke.people.AccountRegister;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The example: guidelines, a conference that is over and what became of it, and a conference that is going on. All of it
 * comes about in one transaction, so whoever stops the program meanwhile finds an empty database, never half an example.
 */
@Service
class Example {

    private static final Logger LOG = LoggerFactory.getLogger(Example.class);

    private final AccountRegister accounts;
    private final AccountScene people;
    private final GuidelineScene guidelines;
    private final ConferenceScene conferences;
    private final RecommendationScene recommendations;
    private final ProjectScene projects;
    private final Clock clock;

    Example(
            AccountRegister accounts,
            AccountScene people,
            GuidelineScene guidelines,
            ConferenceScene conferences,
            RecommendationScene recommendations,
            ProjectScene projects,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.guidelines = guidelines;
        this.conferences = conferences;
        this.recommendations = recommendations;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * Plays the example, unless somebody has an account already.
     *
     * @return whether it did
     */
    @Transactional
    boolean playIntoEmptyDatabase() {
        if (!accounts.isEmpty()) {
            return false;
        }
        LOG.info("Loading the example conference; it is there in a few seconds, the pages are served meanwhile …");
        play();
        return true;
    }

    /** Plays the example into whatever is there. */
    @Transactional
    void play() {
        var cast = people.play(Script.named("accounts"));
        var scenery = guidelines.play(Script.named("guidelines"), Days.seenFrom(clock), cast);
        play(Script.named("ik4"), scenery);
        play(Script.named("ik5"), scenery);
    }

    private void play(Script script, Scenery scenery) {
        var outcome = conferences.play(script, scenery);
        script.all("recommendation").forEach(text -> recommendations.play(text, outcome, scenery));
        script.all("project").forEach(text -> projects.play(text, scenery));
    }
}
