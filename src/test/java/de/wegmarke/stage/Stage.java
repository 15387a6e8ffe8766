package de.wegmarke.stage;

import de.wegmarke.conference.ConferenceDesk;
import de.wegmarke.conference.ConferenceDraft;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ConferenceState;
import de.wegmarke.conference.Contact;
import de.wegmarke.conference.GroupDesk;
import de.wegmarke.conference.GroupDraft;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.GroupPage;
import de.wegmarke.conference.JoinCode;
import de.wegmarke.conference.Joining;
import de.wegmarke.conference.JoiningDesk;
import de.wegmarke.conference.Membership;
import de.wegmarke.conference.Phase;
import de.wegmarke.conference.Wifi;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.guideline.EditionDraft;
import de.wegmarke.guideline.EditionId;
import de.wegmarke.guideline.FieldColour;
import de.wegmarke.guideline.FieldDraft;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.guideline.FieldSymbol;
import de.wegmarke.guideline.GuidelineDesk;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.AccountId;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.FirstPasswordDesk;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sets up a conference through the desks, with a code of its own, so that tests do not meet. */
public class Stage {

    private static final AtomicInteger CONFERENCES = new AtomicInteger();

    private static final AtomicInteger LOGINS = new AtomicInteger();
    private static final String PASSWORD = "ein langes Kennwort";

    private final AccountDesk accounts;
    private final FirstPasswordDesk passwords;
    private final GuidelineDesk guidelines;
    private final ConferenceDesk conferences;
    private final GroupDesk groups;
    private final JoiningDesk joining;
    private final CaptureDesk capture;

    Stage(
            AccountDesk accounts,
            FirstPasswordDesk passwords,
            GuidelineDesk guidelines,
            ConferenceDesk conferences,
            GroupDesk groups,
            JoiningDesk joining,
            CaptureDesk capture) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guidelines = guidelines;
        this.conferences = conferences;
        this.groups = groups;
        this.joining = joining;
        this.capture = capture;
    }

    /** A coordinator without an account in the database. */
    public Person coordinator() {
        return new Person(AccountId.next(), "Koordinierungsstelle", Set.of(Role.COORDINATOR));
    }

    /** Somebody with an account and that role. */
    public Login login(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT) + LOGINS.incrementAndGet();
        var admin = new Person(AccountId.next(), "Verwaltung", Set.of(Role.ADMIN));
        var id = Welcome.to(accounts, passwords, admin, name, name, Set.of(role), PASSWORD);
        return new Login(name, PASSWORD, new Person(id, name, Set.of(role)));
    }

    /** What somebody types to log in, and who they are then. */
    public record Login(String username, String password, Person person) {

        public AccountId account() {
            return person.id();
        }
    }

    /** An adopted edition with that many fields. */
    public EditionId edition(int fields) {
        var by = coordinator();
        var edition = guidelines.draft(
                by,
                new EditionDraft(
                        "Leitlinien",
                        "",
                        "",
                        "",
                        new EditionDraft.Resolved("Kreistag", LocalDate.of(2019, 7, 1), "mit großer Mehrheit"),
                        List.of("Beispieltext")));
        IntStream.rangeClosed(1, fields)
                .forEach(number -> guidelines.addField(
                        by, edition, new FieldDraft("Feld " + number, "", FieldSymbol.STAR, FieldColour.SLATE)));
        guidelines.adopt(by, edition, guidelines.edition(by, edition).version());
        return edition;
    }

    /** A conference that is open now, with three fields and no group. */
    public ConferenceId conference() {
        return conference(edition(3));
    }

    /** A conference on that edition that is open now, with no group. */
    public ConferenceId conference(EditionId edition) {
        var conference = preparedConference(edition);
        conferences.open(coordinator(), conference, ConferenceState.PREPARED);
        return conference;
    }

    /** A conference on that edition that was not opened yet, with no group. */
    public ConferenceId preparedConference(EditionId edition) {
        return conferences.prepare(coordinator(), draft("T" + CONFERENCES.incrementAndGet(), edition));
    }

    /** What a coordinator would type for a conference that goes on now. */
    public ConferenceDraft draft(String code, EditionId edition) {
        var now = Instant.now();
        return new ConferenceDraft(
                code,
                "Konferenz " + code,
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(3)),
                "Kreishaus Goslar",
                "14:00 Begrüßung",
                "Was läuft gut?\nWo ist Bedarf?",
                "",
                edition,
                new Contact("Koordinierungsstelle", "+49 5321 76-276", "integration@goslar.example"),
                new Wifi("Kreishaus-Gast", "ankommen-2019"),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1)));
    }

    /** A group that collects cards, about all fields of its conference. */
    public GroupPage group(ConferenceId conference) {
        return group(conference, Set.of());
    }

    /** A group that collects cards, led by these moderators. */
    public GroupPage group(ConferenceId conference, Set<AccountId> moderators) {
        var by = coordinator();
        var fields = fields(conference).stream().map(FieldLine::id).toList();
        var group = groups.setUp(
                by, conference, new GroupDraft("Unterwegs", "Raum Brocken", "Was hilft?", fields, moderators));
        groups.nextPhase(by, group, Phase.LOBBY);
        return groups.led(coordinator(), group);
    }

    /** A group of a conference of its own that collects cards, led by that moderator. */
    public GroupPage group(Login moderator) {
        return group(conference(), Set.of(moderator.account()));
    }

    /** The fields of a conference by number. */
    public List<FieldLine> fields(ConferenceId conference) {
        return conferences.fields(coordinator(), conference);
    }

    /** A device nobody has seen before. */
    public DeviceKey device() {
        return DeviceKey.of(Secret.fresh());
    }

    /** Somebody who joins the group with its code, on a new device. */
    public Membership participant(GroupPage group) {
        return join(group, device());
    }

    /** The group joined with its code on this device. */
    public Membership join(GroupPage group, DeviceKey device) {
        JoinCode code = group.code();
        return switch (joining.join(device, code.value(), "de")) {
            case Joining.Joined joined -> joined.participant();
            case Joining other -> throw new AssertionError("could not join: " + other);
        };
    }

    /** A card of that participant on the first field of their group. */
    public ContributionId card(Membership by, Kind kind, String text) {
        var id = ContributionId.next();
        capture.capture(by, id, new CardDraft(kind, text, null, "de"));
        return id;
    }

    /** Leads a group to a later phase. */
    public void leadTo(GroupId group, Phase phase) {
        for (var now = now(group).phase(); now != phase; now = now(group).phase()) {
            groups.nextPhase(coordinator(), group, now);
        }
    }

    /** The group as it is now. */
    public GroupPage now(GroupId group) {
        return groups.led(coordinator(), group);
    }
}
