package de.wegmarke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.ReceiptDesk;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.AccountDesk;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.DeviceSecrets;
import de.wegmarke.people.FirstStep;
import de.wegmarke.people.LinkDesk;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Secret;
import de.wegmarke.project.Pace;
import de.wegmarke.project.ProjectDesk;
import de.wegmarke.project.ProjectDraft;
import de.wegmarke.project.ProjectState;
import de.wegmarke.project.ReportDesk;
import de.wegmarke.project.ResponsibleLink;
import de.wegmarke.project.StepDesk;
import de.wegmarke.project.StepDraft;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.Clocks;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Together;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What has been kept for its time leaves, each day anew, and what stays is what the list says (A3). */
@WegmarkeTest
class DailyLeaveTest {

    private static final LocalDate DUE = LocalDate.of(2030, 1, 31);
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    DailyLeave daily;

    @Autowired
    PersonalDataList list;

    @Autowired
    Stage stage;

    @Autowired
    AccountDesk accounts;

    @Autowired
    LinkDesk links;

    @Autowired
    FirstStep firstStep;

    @Autowired
    OpenLogIns logIns;

    @Autowired
    DeviceSecrets secrets;

    @Autowired
    ReceiptDesk receipts;

    @Autowired
    RecommendationDesk recommendations;

    @Autowired
    ProjectDesk projects;

    @Autowired
    StepDesk steps;

    @Autowired
    ReportDesk reports;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final Map<String, String> remains = new LinkedHashMap<>();

    /** Two years and some days; nothing of it is kept, so that what other tests made stays. */
    @Test
    void a3ThroughTheYearsEachKindLeavesOnItsDayAndWhatIsLeftIsWhatTheListSays() {
        var gone = new LinkedHashMap<String, Integer>();
        rolledBack(() -> {
            var today = ZonedDateTime.now(clock).plusHours(2);
            prepare();
            assertThat(remains)
                    .allSatisfy((what, question) ->
                            assertThat(remains(question)).as(what).isTrue());
            for (int day = 0; day <= 740; day++) {
                Clocks.at(today.plusDays(day).toInstant(), daily::look);
                for (var one : remains.entrySet()) {
                    if (!gone.containsKey(one.getKey()) && !remains(one.getValue())) {
                        gone.put(one.getKey(), day);
                    }
                }
            }
            assertThat(database.queryForObject(
                            "select count(*) from retention_run where day >= ?", Integer.class, today.toLocalDate()))
                    .isEqualTo(741 * (int) list.leaving().count());
        });
        assertThat(gone)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a link that nobody opened", 1 + days("links"),
                        "the account that was closed", days("accounts"),
                        "who did a step that names another now", days("doers"),
                        "who did a step of a project that ended", days("doers"),
                        "device and receipt of a participant", 1 + days("participants"),
                        "whom to ask about the conference", 1 + days("contacts"),
                        "an institution's link and device", 400 + days("links"),
                        "where somebody was logged in", days("log-ins"),
                        "what the log says of somebody", days("audit"),
                        "what a device was known by before", days("secrets")));
        assertThat(remains).hasSize(gone.size() + 4);
    }

    private void prepare() {
        var by = stage.coordinator();
        var closed = stage.login(Role.MODERATOR);
        var active = stage.login(Role.MODERATOR);
        var conference = stage.conference();
        var group = stage.group(conference, Set.of(closed.account(), active.account()));
        accounts.deactivate(stage.login(Role.ADMIN).person(), closed.account());
        remains.put(
                "the account that was closed",
                is("account", "id", closed.account().value()));
        remains.put(
                "the account that is open", is("account", "id", active.account().value()));
        logIns.begin(firstStep.check(active.username(), active.password()).orElseThrow());
        remains.put(
                "where somebody was logged in",
                is("log_in", "account", active.account().value()));
        remains.put(
                "what the log says of somebody",
                is("audit_entry", "about", active.account().value()));
        remains.put(
                "that it leads the group",
                is("group_moderator", "account", active.account().value()));

        var earlier = stage.device();
        secrets.renew(earlier, stage.device());
        remains.put(
                "what a device was known by before",
                "select 1 from device_renewal where before_hash = '%s'".formatted(earlier.hash()));
        var device = Secret.fresh();
        var participant = stage.join(group, DeviceKey.of(device));
        receipts.hand(participant, device);
        var card = stage.card(participant, Kind.NEED, "Sonntags fährt kein Bus");
        remains.put(
                "device and receipt of a participant",
                is("participant", "id", participant.id().value())
                        + " and (device_hash is not null or exists (select 1 from participant_receipt r"
                        + " where r.participant = participant.id))");
        remains.put("the card", is("contribution", "id", card.value()) + " and text = 'Sonntags fährt kein Bus'");
        remains.put(
                "whom to ask about the conference",
                is("conference_contact", "conference", conference.value())
                        + " and concat(contact_name, contact_phone, contact_mail) <> ''");
        var running = project(by, conference, card);
        var ended = project(by, conference, card);
        var step = new StepDraft("Bedarf erfragen", "Frau Muster", DUE);
        var reworded = steps.add(by, running, step);
        steps.word(by, running, reworded, step, new StepDraft("Bedarf erfragen", "Gesundheitsamt", DUE));
        steps.add(by, ended, new StepDraft("Fahren", "Herr Beispiel", DUE));
        reports.report(by, ended, ProjectState.DONE, "Es fährt.");
        remains.put("who did a step that names another now", "select 1 from doer where name = 'Frau Muster'");
        remains.put("who did a step of a project that ended", "select 1 from doer where name = 'Herr Beispiel'");
        remains.put(
                "who does a step of a project that runs",
                "select 1 from doer d join implementation_step s on s.doer = d.id where s.id = '%s' and d.name <> ''"
                        .formatted(reworded.value()));

        var unopened = UUID.randomUUID();
        links.issue(by, ResponsibleLink.KIND, unopened, Duration.ofDays(1));
        remains.put("a link that nobody opened", is("one_time_link", "subject", unopened));
        var opened = projects.page(by, running).project().id().value();
        var address = links.issue(by, ResponsibleLink.KIND, opened, Duration.ofDays(1))
                .address();
        links.open(new Secret(address.substring(address.lastIndexOf('/') + 1)), DeviceKey.of(Secret.fresh()));
        remains.put("an institution's link and device", is("one_time_link", "subject", opened));
    }

    private String project(Person by, ConferenceId conference, ContributionId card) {
        var field = stage.fields(conference).getFirst().id();
        var recommendation =
                recommendations.word(by, conference, Set.of(card), new RecommendationDraft("Rufbus", "", field));
        return projects.begin(
                by, recommendation, new ProjectDraft("Rufbus", "Er fährt.", "", Pace.FOCUS, Set.of(field)), "Gut");
    }

    @Test
    void a3TwoAtOnceDoItOnce() throws Exception {
        var done = new AtomicInteger();
        var day = day();
        var one = of(kind("once", done::incrementAndGet));
        var other = of(kind("once", done::incrementAndGet));
        var turn = new AtomicInteger();
        Together.all(2, () -> {
            Clocks.at(day.toInstant(), turn.getAndIncrement() == 0 ? one::look : other::look);
            return true;
        });
        assertThat(done).hasValue(1);
        assertThat(gone(day, "once")).containsExactly(1);
        Clocks.at(day.toInstant(), one::look);
        assertThat(done).as("later on the same day").hasValue(1);
    }

    @Test
    void a3WhatFailedOrWasCutOffIsDoneByTheNextLookAndKeepsNoOtherFromLeaving() {
        var tries = new AtomicInteger();
        var day = day();
        var some = of(
                kind("broken", () -> {
                    database.update("update retention_run set gone = 99 where day = ?", day.toLocalDate());
                    if (tries.incrementAndGet() == 1) {
                        throw new RecoverableDataAccessException("gone");
                    }
                    return 7;
                }),
                kind("faulty", () -> {
                    throw new IllegalStateException("a fault of the program");
                }),
                kind("sound", () -> 3));
        Clocks.at(day.toInstant(), some::look);
        assertThat(gone(day, "broken")).isEmpty();
        assertThat(gone(day, "faulty")).isEmpty();
        assertThat(gone(day, "sound")).containsExactly(3);
        Clocks.at(day.plusHours(1).toInstant(), some::look);
        assertThat(gone(day, "broken")).containsExactly(7);
    }

    private void rolledBack(Runnable what) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            what.run();
        });
    }

    private int days(String kind) {
        return list.kinds().stream()
                .filter(one -> one.key().equals(kind))
                .findFirst()
                .orElseThrow()
                .days();
    }

    private static String is(String table, String column, UUID id) {
        return "select 1 from %s where %s = '%s'".formatted(table, column, id);
    }

    private boolean remains(String question) {
        return !database.queryForList(question).isEmpty();
    }

    private DailyLeave of(Keeping... kinds) {
        return new DailyLeave(new PersonalDataList(List.of(kinds)), database, transactions, clock);
    }

    private static Keeping kind(String key, IntSupplier gone) {
        return Keeping.leaving(key, Basis.SECURITY, 1, before -> gone.getAsInt());
    }

    /** A day on which nobody else looks. */
    private ZonedDateTime day() {
        return ZonedDateTime.of(2001, 1, 1, 12, 0, 0, 0, clock.getZone()).plusDays(DAYS.incrementAndGet());
    }

    private List<@Nullable Integer> gone(ZonedDateTime day, String kind) {
        return database.queryForList(
                "select gone from retention_run where day = ? and kind = ?", Integer.class, day.toLocalDate(), kind);
    }
}
