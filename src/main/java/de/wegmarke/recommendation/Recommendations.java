package de.wegmarke.recommendation;

import de.wegmarke.conference.ConferenceId;
import de.wegmarke.conference.GroupId;
import de.wegmarke.contribution.ContributionId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Recommendations extends JpaRepository<Recommendation, RecommendationId> {

    String HEAD = """
            select new de.wegmarke.recommendation.RecommendationLine(
                r.id, r.version, r.conference, r.number, r.field, f.number, f.title,
            """;

    String FOOT = """
                , r.wordedAt, r.answer.kind, r.answer.reason, r.answer.at, r.publication.at)
            from Recommendation r join FieldOfAction f on f.id = r.field
            """;

    String LINE = HEAD + "r.title, r.text" + FOOT;

    /** With the words that were published (P8). */
    String PUBLIC = HEAD + "r.release.title, r.release.text" + FOOT;

    @Query(LINE + "where r.conference = :conference order by r.number")
    List<RecommendationLine> of(ConferenceId conference, Pageable page);

    @Query("""
            select new de.wegmarke.recommendation.RecommendationCount(
                count(r), count(case when r.answer.kind is null then 1 end))
            from Recommendation r where r.conference = :conference""")
    RecommendationCount count(ConferenceId conference);

    @Query(LINE + """
            where exists (select 1 from Contribution c where c.id in elements(r.sources) and c.breakoutGroup = :group)
            order by r.number""")
    List<RecommendationLine> raisedBy(GroupId group);

    @Query(LINE + "where exists (select 1 from Recommendation o join o.sources s where o = r and s = :contribution)")
    List<RecommendationLine> from(ContributionId contribution);

    @Query(LINE + "where r.id in :recommendations order by r.number")
    List<RecommendationLine> lines(Collection<RecommendationId> recommendations);

    @Query(LINE + "where r.number = :number")
    Optional<RecommendationLine> line(String number);

    /** Those that the public may see (E4). */
    String PUBLISHED = PUBLIC + """
            join Conference k on k.id = r.conference
            where r.id in :listed and r.publication.at is not null and k.publication.at is not null order by r.number""";

    @Query("select r.id from Recommendation r where r.conference = :conference and r.publication.at is not null")
    List<RecommendationId> markedPublic(ConferenceId conference);

    @Query("select s from Recommendation r join r.sources s where r.number = :number")
    List<ContributionId> sources(String number);

    @Query("""
            select new de.wegmarke.recommendation.Source(r.id, s)
            from Recommendation r join r.sources s where r.id in :recommendations""")
    List<Source> behind(Collection<RecommendationId> recommendations);

    @Query("""
            select new de.wegmarke.recommendation.SourceCluster(r.id, k.cluster)
            from Recommendation r join r.bundles k where r.id in :recommendations""")
    List<SourceCluster> clustersBehind(Collection<RecommendationId> recommendations);

    /** In which clusters its cards lay when these were put behind it, by their headings then (E1). */
    @Query("""
            select new de.wegmarke.recommendation.SourceHeading(x.card, k.heading)
            from Recommendation r join r.bundled x join r.bundles k
            where r.number = :number and k.cluster = x.cluster order by k.heading""")
    List<SourceHeading> headings(String number);

    /** The cards behind them. */
    String SOURCES = """
            select distinct new de.wegmarke.contribution.ContributionId(s.value)
            from Recommendation r join r.sources s where r.id in :listed""";

    @Query("""
            select new de.wegmarke.recommendation.Use(s, r.number)
            from Recommendation r join r.sources s where s in :contributions""")
    List<Use> uses(Collection<ContributionId> contributions);

    @Query("""
            select new de.wegmarke.recommendation.Use(c.id, r.number)
            from Recommendation r join r.sources s join Contribution c on c.id = s
            where c.breakoutGroup = :group order by r.number""")
    List<Use> uses(GroupId group);

    /** Which of some cards stand behind which public recommendations, as these were published (E4, P8). */
    @Query("""
            select new de.wegmarke.recommendation.Source(r.id, w.card)
            from Recommendation r join r.publicCards w join Conference k on k.id = r.conference
            where w.card in :contributions and r.publication.at is not null and k.publication.at is not null""")
    List<Source> publicSources(Collection<ContributionId> contributions);

    /** By the published cards that are neither withdrawn nor hidden since (E4, P8). */
    @Query("""
            select distinct new de.wegmarke.recommendation.KindBehind(r.id, w.kind)
            from Recommendation r join r.publicCards w join Contribution c on c.id = w.card
            where r.id in :recommendations and r.publication.at is not null
                and c.withdrawal.at is null and c.hiding.at is null""")
    List<KindBehind> kindsBehind(Collection<RecommendationId> recommendations);

    /** What the cards behind some recommendations said when these were published, the last published last (P8). */
    String PUBLIC_CARDS = """
            select new de.wegmarke.recommendation.PublicCard(w.card, w.kind, w.text, w.language)
            from Recommendation r join r.publicCards w
            where r.id in :listed order by r.release.at, r.number""";

    @Query("select w from Recommendation r join r.publicCards w where r.number = :number")
    List<PublicCard> publicCards(String number);

    @Query("select r.release from Recommendation r where r.number = :number and r.release.at is not null")
    Optional<Recommendation.Release> released(String number);

    /** Those of the named that are marked public, while they or a card behind them that everybody may read say something else by now (P8). */
    @Query("""
            select r.id from Recommendation r
            where r.id in :recommendations and r.publication.at is not null
                and (r.title <> r.release.title or r.text <> r.release.text
                    or exists (
                        select 1 from Recommendation o join o.sources s join Contribution c on c.id = s
                            left join o.publicCards w on w.card = c.id
                        where o.id = r.id and c.withdrawal.at is null and c.hiding.at is null
                            and (w.card is null or w.kind <> c.kind or w.text <> c.text or w.language <> c.language)))""")
    Set<RecommendationId> changed(Collection<RecommendationId> recommendations);

    @Query("select count(r) from Recommendation r where r.conference = :conference and r.publication.at is not null")
    long marked(ConferenceId conference);

    /** For changing it: whoever comes second waits, and then finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recommendation r where r.number = :number")
    Optional<Recommendation> toChange(String number);
}
