package de.wegmarke.priority;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.Show;
import de.wegmarke.contribution.ContributionCard;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.database.Deed;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.shared.NotFound;
import de.wegmarke.shared.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one or two people put what all groups say under a few themes of the day, and play these back to the hall. */
@Service
@Deed
public class ThemeDesk {

    private final Themes themes;
    private final ContributionRegister contributions;
    private final ConferenceRegister conferences;
    private final Clock clock;

    ThemeDesk(Themes themes, ContributionRegister contributions, ConferenceRegister conferences, Clock clock) {
        this.themes = themes;
        this.contributions = contributions;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** The themes of a conference, in the order they were made. */
    @Transactional(readOnly = true)
    public List<ThemeLine> themes(Person by, ConferenceId conference) {
        by.mustBe(Role.COORDINATOR);
        var living = themes.living(conference);
        var cards = contributions.cards(
                living.stream().flatMap(theme -> theme.cards().stream()).collect(Collectors.toSet()));
        return living.stream().map(theme -> theme.line(cards)).toList();
    }

    /**
     * A theme as the hall sees it.
     *
     * @param voices who raised it (C7a)
     * @param cards what is read out of it, in the order it was said; at least one
     */
    public record Told(String heading, Voices voices, List<ContributionCard> cards) {}

    /**
     * What is played back to the hall on a big screen; nothing on that of a single group. The words of groups whose people still write for
     * themselves are not read out to them (C10).
     *
     * @param covered those groups
     */
    @Transactional(readOnly = true)
    public List<Told> told(Show what, Set<GroupId> covered) {
        if (what.group() != null) {
            return List.of();
        }
        var revealed = themes.living(what.conference()).stream()
                .filter(Theme::isRevealed)
                .toList();
        var cards = contributions.cards(
                revealed.stream().flatMap(theme -> theme.cards().stream()).collect(Collectors.toSet()));
        var read = cards.stream()
                .filter(card -> card.isShown() && !covered.contains(card.groupId()))
                .toList();
        return revealed.stream()
                .map(theme -> told(theme.line(cards), read))
                .filter(theme -> !theme.cards().isEmpty())
                .toList();
    }

    private static Told told(ThemeLine theme, List<ContributionCard> read) {
        return new Told(
                theme.heading(),
                theme.voices(),
                read.stream().filter(card -> theme.cards().contains(card.id())).toList());
    }

    /**
     * Makes a theme of cards of whichever groups.
     *
     * @throws RuleViolation without a card, for one that is not there any more or of another conference, or if the heading is empty or too
     *     long
     */
    public ThemeId make(Person by, ConferenceId conference, Set<ContributionId> cards, String heading) {
        by.mustBe(Role.COORDINATOR);
        var theme = new Theme(conference, cards, heading, by, clock.instant());
        mustBeShown(conference, cards);
        return themes.save(theme).id();
    }

    /** Puts more cards to a theme. */
    public void add(Person by, ThemeId id, Set<ContributionId> cards) {
        var theme = toChange(by, id);
        mustBeShown(theme.conference(), cards);
        theme.add(cards);
        themes.save(theme);
    }

    /**
     * Takes cards out of a theme.
     *
     * @return whether none was left, so that it is dissolved
     */
    public boolean takeOut(Person by, ThemeId id, Set<ContributionId> cards) {
        var theme = toChange(by, id);
        var dissolved = theme.takeOut(cards, by, clock.instant());
        themes.save(theme);
        return dissolved;
    }

    /** A theme as it is now. */
    @Transactional(readOnly = true)
    public ThemeLine theme(Person by, ThemeId id) {
        by.mustBe(Role.COORDINATOR);
        return themes.findById(id)
                .map(theme -> theme.line(contributions.cards(theme.cards())))
                .orElseThrow(NotFound::new);
    }

    /**
     * Names a theme anew.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void rename(Person by, ThemeId id, long seen, String heading) {
        var theme = toChange(by, id);
        theme.mustBeAsSeen(seen);
        theme.rename(heading);
        themes.save(theme);
    }

    /** The hall sees it from now on, or no longer. */
    public void reveal(Person by, ThemeId id, boolean shown) {
        var theme = toChange(by, id);
        theme.reveal(shown, by, clock.instant());
        themes.save(theme);
    }

    /**
     * Dissolves a theme; its cards are where they always were.
     *
     * @param seen the version the person saw
     * @throws de.wegmarke.shared.Conflict if somebody else changed it meanwhile (A1)
     */
    public void dissolve(Person by, ThemeId id, long seen) {
        var theme = toChange(by, id);
        theme.dissolve(by, seen, clock.instant());
        themes.save(theme);
    }

    /** Puts a dissolved theme together again. */
    public void restore(Person by, ThemeId id) {
        var theme = toChange(by, id);
        theme.restore();
        themes.save(theme);
    }

    private void mustBeShown(ConferenceId conference, Set<ContributionId> cards) {
        var groups = conferences.groups(conference).stream().map(GroupPage::id).collect(Collectors.toSet());
        var shown = contributions.shown(cards).stream()
                .filter(card -> groups.contains(card.groupId()))
                .map(ContributionCard::id)
                .collect(Collectors.toSet());
        if (!shown.equals(cards)) {
            throw new RuleViolation("contribution.theme-card-gone");
        }
    }

    private Theme toChange(Person by, ThemeId id) {
        by.mustBe(Role.COORDINATOR);
        return themes.toChange(id).orElseThrow(NotFound::new);
    }
}
