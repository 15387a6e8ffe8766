package de.wegmarke.contribution;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.ParticipantId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, ContributionId> {

    String CARD = """
            select new de.wegmarke.contribution.ContributionCard(
                c.id, c.version, c.breakoutGroup, g.number, g.name, c.author, c.number, c.kind, c.field, f.number,
                f.title, c.text, c.details, c.translations, c.language, c.arrivedAt, c.late, p.voice, c.hiding.because,
                case when c.withdrawal.at is null then false else true end,
                case when p.removal.at is null then false else true end,
                case when c.batch.value is null then false else true end)
            from Contribution c
                join BreakoutGroup g on g.id = c.breakoutGroup
                join FieldOfAction f on f.id = c.field
                join Participant p on p.id = c.author
            """;

    String ABOUT = " c.kind in :kinds and (:pattern = '' or function('regexp_instr', c.folded, :pattern) > 0) ";

    String FILTER = """
            where c.conference = :conference and c.withdrawal.at is null
                and (:group is null or g.number = :group) and (:field is null or f.number = :field)
                and""" + ABOUT;

    /** What everybody can read, and what is counted (A5). */
    String SHOWN = " c.withdrawal.at is null and c.hiding.at is null ";

    @Query("select c.breakoutGroup from Contribution c where c.id = :contribution")
    Optional<GroupId> groupOf(ContributionId contribution);

    @Query("select c.author from Contribution c where c.id = :contribution")
    Optional<ParticipantId> authorOf(ContributionId contribution);

    /** Who has a name and said something at the group's scribe that lies there still, the latest first (C8). */
    @Query("""
            select p.voice from Participant p
            where p.breakoutGroup = :group and p.voice > ''
                and exists (select 1 from Contribution c where c.author = p.id and c.withdrawal.at is null)
            order by p.joinedAt desc, p.id desc""")
    List<String> voices(GroupId group, Limit most);

    /** The names of those for whom a scribe wrote something that everybody can read, each once (C8). */
    @Query("""
            select distinct p.voice from Contribution c join Participant p on p.id = c.author
            where c.conference = :conference and p.voice > '' and""" + SHOWN + "order by p.voice")
    List<String> voices(ConferenceId conference);

    /** What a scribe wrote lately of such a voice in the same words. */
    @Query("""
            select c.number from Contribution c join Participant p on p.id = c.author
            where c.breakoutGroup = :group and p.voice = :voice and c.kind = :kind and c.text = :text
                and c.arrivedAt > :since and c.withdrawal.at is null
            order by c.number limit 1""")
    Optional<Integer> written(GroupId group, String voice, Kind kind, String text, Instant since);

    @Query("select count(c) from Contribution c where c.author = :author and c.arrivedAt > :since")
    long countOf(ParticipantId author, Instant since);

    /** What everybody still sees of the same author in the same group. */
    @Query("""
            select c.id from Contribution c
            where c.author = :author and c.breakoutGroup = :group and c.withdrawal.at is null and c.hiding.at is null
            order by c.number""")
    List<ContributionId> shownBy(ParticipantId author, GroupId group);

    /** What was hidden of the same author in the same group for the same reason. */
    @Query("""
            select c.id from Contribution c
            where c.author = :author and c.breakoutGroup = :group and c.hiding.because = :because
            order by c.number""")
    List<ContributionId> hiddenBy(ParticipantId author, GroupId group, String because);

    /** What lies in a group, without what was taken back. */
    @Query("select c.text from Contribution c where c.breakoutGroup = :group and c.withdrawal.at is null")
    List<String> texts(GroupId group);

    /** Those that were taken in together, for changing them, after their group was locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.batch = :batch order by c.number")
    List<Contribution> toChange(BatchId batch);

    /** For changing it, after its group was locked: what is read is what the one before has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :contribution")
    Optional<Contribution> toChange(ContributionId contribution);

    @Query(CARD + "where c.breakoutGroup = :group and c.withdrawal.at is null order by c.arrivedAt desc, c.number desc")
    List<ContributionCard> of(GroupId group);

    @Query(CARD + "where c.id = :contribution and c.author = :author and c.withdrawal.at is null")
    Optional<ContributionCard> of(ParticipantId author, ContributionId contribution);

    @Query(CARD + "where c.author = :author order by c.number")
    List<ContributionCard> by(ParticipantId author);

    @Query(CARD + "where c.author = :author and c.withdrawal.at is not null order by c.number")
    List<ContributionCard> withdrawnBy(ParticipantId author);

    @Query(CARD + FILTER + "order by c.arrivedAt desc, c.number desc")
    List<ContributionCard> search(
            ConferenceId conference,
            @Nullable Integer group,
            @Nullable Integer field,
            Set<Kind> kinds,
            String pattern,
            Pageable page);

    @Query("""
            select new de.wegmarke.contribution.CardCount(
                count(case when c.hiding.at is null then 1 end), count(c.hiding.at))
            from Contribution c
                join BreakoutGroup g on g.id = c.breakoutGroup
                join FieldOfAction f on f.id = c.field
            """ + FILTER)
    CardCount count(
            ConferenceId conference, @Nullable Integer group, @Nullable Integer field, Set<Kind> kinds, String pattern);

    String CARDS = CARD + "where c.id in :listed order by c.arrivedAt, c.number";

    String SHOWN_CARDS = CARD + "where c.id in :listed and" + SHOWN + "order by c.arrivedAt, c.number";

    @Query("""
            select new de.wegmarke.contribution.Spot(g.number, f.number, c.kind, count(c))
            from Contribution c
                join BreakoutGroup g on g.id = c.breakoutGroup
                join FieldOfAction f on f.id = c.field
            where c.conference = :conference and""" + ABOUT + "and" + SHOWN + "group by g.number, f.number, c.kind")
    List<Spot> coverage(ConferenceId conference, Set<Kind> kinds, String pattern);

    @Query("""
            select new de.wegmarke.contribution.GroupCards(c.breakoutGroup, count(c)) from Contribution c
            where c.breakoutGroup in :groups and""" + SHOWN + "group by c.breakoutGroup")
    List<GroupCards> countsOf(Collection<GroupId> groups);

    @Query("""
            select new de.wegmarke.contribution.KindCards(c.kind, count(c)) from Contribution c
            where c.conference in :conferences and""" + SHOWN + "group by c.kind")
    List<KindCards> kinds(Collection<ConferenceId> conferences);

    /** Who stands behind the cards, without those that are withdrawn (C7a). */
    @Query("""
            select new de.wegmarke.contribution.Speaker(c.id, c.breakoutGroup, c.author)
            from Contribution c where c.id in :contributions and c.withdrawal.at is null""")
    List<Speaker> speakers(Collection<ContributionId> contributions);
}
