package de.wegmarke.project;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.guideline.FieldLine;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.recommendation.RecommendationId;
import de.wegmarke.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Projects extends JpaRepository<Project, ProjectId> {

    String HEAD = """
            select new de.wegmarke.project.ProjectLine(
                p.id, p.version, p.conference, p.number,
            """;

    /** When a step was done, as the public reads it (P8). */
    String FINISHED_IN_PUBLIC = """
            case when s.waiting.since is null or s.waiting.until <= :now then s.finished.at
                else s.waiting.finishedAt end""";

    String WHO = """
                , p.begunAt,
                i.name, p.responsibility.commitment, p.responsibility.reason, p.responsibility.requestedAt,
                p.responsibility.answeredAt,
            """;

    String FOOT = """
                , p.publication.at)
            from Project p left join Institution i on i.id = p.responsibility.institution
            """;

    String LINE = HEAD + "p.title, p.goal, p.indicator, p.pace, p.state" + WHO + """
                (select count(s) from Project q join q.steps s where q = p),
                (select count(s) from Project q join q.steps s where q = p and s.finished.at is not null),
                (select min(s.due) from Project q join q.steps s where q = p and s.finished.at is null),
                (select max(r.reportedAt) from Project q join q.reports r where q = p),
                (select max(s.finished.at) from Project q join q.steps s where q = p)
            """ + FOOT;

    /** As it is worded in public, and as it stands by what the public reads now (P8). */
    String PUBLIC_LINE = HEAD + """
                p.release.title, p.release.goal, p.release.indicator, p.release.pace,
                coalesce(
                    (select r.state from Project q join q.reports r
                        where q = p and r.showing.at <= :now order by r.reportedAt desc, r.id desc limit 1),
                    de.wegmarke.project.ProjectState.PLANNED)
            """ + WHO + """
                (select count(s) from Project q join q.steps s where q = p),
                (select count(s) from Project q join q.steps s where q = p and (""" + FINISHED_IN_PUBLIC + """
) is not null),
                (select min(s.due) from Project q join q.steps s where q = p and (""" + FINISHED_IN_PUBLIC + """
) is null),
                (select max(r.reportedAt) from Project q join q.reports r where q = p and r.showing.at <= :now),
                (select max("""
            + FINISHED_IN_PUBLIC + """
) from Project q join q.steps s where q = p)
            """ + FOOT;

    String WANTED = """
            (:conference is null or p.conference.value = :conference) and p.state in :states
            """;

    /** Overdue is computed, never typed (P3). */
    @Query(LINE + "where " + WANTED + """
                and (:overdue = false or exists (
                    select 1 from Project q join q.steps s where q = p and s.finished.at is null and s.due < :today))
            order by p.number desc""")
    List<ProjectLine> search(
            @Nullable UUID conference, Set<ProjectState> states, boolean overdue, LocalDate today, Pageable page);

    @Query("select count(p) from Project p where " + WANTED)
    long count(@Nullable UUID conference, Set<ProjectState> states);

    /** Beginning at the steps that are late: there are few. */
    @Query("""
            select count(distinct p) from Project p join p.steps s
            where s.finished.at is null and s.due < :today and\s""" + WANTED)
    long countOverdue(@Nullable UUID conference, Set<ProjectState> states, LocalDate today);

    @Query(LINE + "join p.recommendations r where r.value = :recommendation order by p.number")
    List<ProjectLine> from(UUID recommendation);

    @Query(LINE + "where p.id.value in :projects")
    List<ProjectLine> lines(Collection<UUID> projects);

    @Query(LINE + "where p.number = :number")
    Optional<ProjectLine> line(String number);

    @Query(PUBLIC_LINE + "where p.number = :number and p.publication.at is not null")
    Optional<ProjectLine> publicLine(String number, Instant now);

    /** Those that the public may see (E4). */
    String PUBLISHED = PUBLIC_LINE + """
            join Conference k on k.id = p.conference
            where p.id in :listed and p.publication.at is not null and k.publication.at is not null order by p.number""";

    @Query("select p.id from Project p where p.conference = :conference and p.publication.at is not null")
    List<ProjectId> markedPublic(ConferenceId conference);

    /** Of which something began to show by itself, and nobody was told of it yet (P8). */
    @Query("select p.id from Project p where p.dueAt <= :now")
    List<ProjectId> due(Instant now);

    /** Those of some that are public, and of which the public does not read yet what an institution said (P8). */
    @Query("""
            select p.id from Project p
            where p.id in :some and p.publication.at is not null
                and (exists (select 1 from Project q join q.reports r
                        where q = p and (r.showing.at is null or r.showing.at > :now))
                    or exists (select 1 from Project q join q.steps s
                        where q = p and s.waiting.since is not null
                            and (s.waiting.until is null or s.waiting.until > :now)))""")
    Set<ProjectId> waiting(Collection<ProjectId> some, Instant now);

    @Query("""
            select new de.wegmarke.project.StepLine(
                s.id, p.id, s.position, s.what, coalesce(d.name, ''), s.due, s.finished.at, s.waiting.since, s.waiting.until)
            from Project p join p.steps s left join s.doer d
            where p.id = :project order by s.position""")
    List<StepLine> steps(ProjectId project);

    /** As the public reads them now (P8). */
    @Query("select new de.wegmarke.project.StepLine(s.id, p.id, s.position, s.what, coalesce(d.name, ''), s.due, "
            + FINISHED_IN_PUBLIC
            + """
            , null, null)
            from Project p join p.steps s left join s.doer d
            where p.id in :projects order by p.number, s.position""")
    List<StepLine> publicSteps(Collection<ProjectId> projects, Instant now);

    @Query("""
            select new de.wegmarke.project.ReportLine(
                r.id, p.id, coalesce(a.name, i.name, ''), r.reportedAt, r.state, r.sentence, r.showing.at)
            from Project p join p.reports r
                left join Account a on a.id.value = r.reportedBy.account
                left join Institution i on i.id.value = r.reportedBy.institution
            where p.id = :project order by r.reportedAt desc, r.id desc""")
    List<ReportLine> reports(ProjectId project);

    @Query("""
            select new de.wegmarke.guideline.FieldLine(
                f.id, e.id, f.number, f.title, f.description, f.symbol, f.colour)
            from Project p join p.fields x join GuidelineEdition e on true join e.fields f
            where p.id = :project and f.id = x order by f.number""")
    List<FieldLine> fields(ProjectId project);

    @Query("""
            select new de.wegmarke.guideline.FieldLine(
                f.id, e.id, f.number, f.title, f.description, f.symbol, f.colour)
            from Project p join p.publicFields x join GuidelineEdition e on true join e.fields f
            where p.id = :project and f.id = x order by f.number""")
    List<FieldLine> publicFields(ProjectId project);

    @Query("select p.release from Project p where p.id = :project and p.release.at is not null")
    Optional<Release> released(ProjectId project);

    /** Those of the named that are marked public, but worded otherwise by now (P8). */
    @Query("""
            select p.id from Project p
            where p.id in :projects and p.publication.at is not null
                and (p.title <> p.release.title or p.goal <> p.release.goal or p.indicator <> p.release.indicator
                    or p.pace <> p.release.pace
                    or exists (select 1 from Project q join q.fields x
                        where q.id = p.id and not exists (
                            select 1 from Project o join o.publicFields y where o.id = p.id and y = x))
                    or exists (select 1 from Project q join q.publicFields x
                        where q.id = p.id and not exists (
                            select 1 from Project o join o.fields y where o.id = p.id and y = x)))""")
    Set<ProjectId> changed(Collection<ProjectId> projects);

    @Query("select r from Project p join p.recommendations r where p.id = :project")
    List<RecommendationId> recommendations(ProjectId project);

    /** Which come from recommendations. */
    String COME_FROM = """
            select new de.wegmarke.project.Origin(p.id, p.number, r)
            from Project p join p.recommendations r where r in :listed order by p.number""";

    @Query("""
            select new de.wegmarke.project.Origin(p.id, p.number, r)
            from Project p join p.recommendations r where p.id in :projects order by p.number""")
    List<Origin> originsOf(Collection<ProjectId> projects);

    /** Which fields of action they are about in public (P8). */
    String IN_FIELDS =
            "select new de.wegmarke.project.InField(p.id, x) from Project p join p.publicFields x where p.id in :listed";

    @Query("select count(p) from Project p where p.conference = :conference and p.publication.at is not null")
    long marked(ConferenceId conference);

    /** For changing it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.number = :number")
    Optional<Project> toChange(String number);

    /**
     * The same for a coordinator.
     *
     * @throws de.wegmarke.shared.NotAllowed for everybody else
     * @throws NotFound if there is none of that number
     */
    default Project coordinated(Person by, String number) {
        by.mustBe(Role.COORDINATOR);
        return toChange(number).orElseThrow(NotFound::new);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> toChange(ProjectId id);

    /** Takes a removed step back out of the past, as it last was (A2). */
    @Modifying
    @NativeQuery("""
            insert into implementation_step (id, project, position, what, doer, due, finished_by_account,
                finished_by_institution, finished_at, waiting_since, waiting_until, waiting_finished_at)
            select id, project, position, what, doer, due, finished_by_account, finished_by_institution, finished_at,
                waiting_since, waiting_until, waiting_finished_at
            from implementation_step for system_time all
            where id = :step and project = :project order by row_end desc limit 1""")
    int restore(UUID project, UUID step);
}
