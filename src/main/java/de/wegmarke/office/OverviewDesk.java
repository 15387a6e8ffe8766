package de.wegmarke.office;

import static java.util.stream.Collectors.toMap;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferencePage;
import de.wegmarke.conference.ConferenceRegister;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.contribution.ContributionRegister;
import de.wegmarke.guideline.FieldId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.GuidelineRegister;
import de.wegmarke.people.AccountLine;
import de.wegmarke.people.AccountRegister;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a coordinator sees a whole conference, and a moderator their groups. The number of SQL statements is constant. */
@Service
@Transactional(readOnly = true)
public class OverviewDesk {

    private final ConferenceRegister conferences;
    private final GroupDesk groups;
    private final GuidelineRegister guidelines;
    private final AccountRegister accounts;
    private final ContributionRegister contributions;

    OverviewDesk(
            ConferenceRegister conferences,
            GroupDesk groups,
            GuidelineRegister guidelines,
            AccountRegister accounts,
            ContributionRegister contributions) {
        this.conferences = conferences;
        this.groups = groups;
        this.guidelines = guidelines;
        this.accounts = accounts;
        this.contributions = contributions;
    }

    /**
     * One conference with all its groups.
     *
     * @throws de.wegmarke.shared.NotAllowed if not asked by a coordinator
     */
    public Overview conference(Person by, ConferenceId id) {
        by.mustBe(Role.COORDINATOR);
        var conference = conferences.conference(id);
        var fields = guidelines.fields(conference.edition());
        var lines = lines(conferences.groups(id), fields, known -> conference);
        return new Overview(conference, fields, lines, contributions.coverage(id));
    }

    /** The groups the person moderates, those of the latest conference first. */
    public List<GroupLine> ledBy(Person by) {
        var known = conferences.conferences().stream().collect(toMap(ConferencePage::id, Function.identity()));
        return lines(groups.moderatedBy(by), guidelines.allFields(), id -> Objects.requireNonNull(known.get(id)));
    }

    private List<GroupLine> lines(
            List<GroupPage> groups, List<FieldLine> fields, Function<ConferenceId, ConferencePage> conferenceOf) {
        var ids = groups.stream().map(GroupPage::id).toList();
        var fieldsById = fields.stream().collect(toMap(FieldLine::id, Function.identity()));
        var moderators = accounts.moderators();
        var participants = conferences.headcounts(ids);
        var cards = contributions.counts(ids);
        return groups.stream()
                .map(group -> new GroupLine(
                        conferenceOf.apply(group.conference()),
                        group,
                        named(group.fields(), fieldsById),
                        names(group, moderators),
                        participants.getOrDefault(group.id(), 0L),
                        cards.getOrDefault(group.id(), 0L)))
                .toList();
    }

    private static List<FieldLine> named(Collection<FieldId> ids, Map<FieldId, FieldLine> known) {
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static List<String> names(GroupPage group, List<AccountLine> moderators) {
        return moderators.stream()
                .filter(account -> group.moderators().contains(account.id()))
                .map(AccountLine::name)
                .toList();
    }
}
