package de.wegmarke.guideline;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GuidelineEditions extends JpaRepository<GuidelineEdition, EditionId> {

    @Query("""
            select new de.wegmarke.guideline.EditionLine(e.id, e.title, count(f), e.adoption.at is not null)
            from GuidelineEdition e left join e.fields f
            group by e.id, e.title, e.adoption.at order by e.id desc""")
    List<EditionLine> lines(Limit most);

    @Query("""
            select new de.wegmarke.guideline.EditionLine(e.id, e.title, count(f), true)
            from GuidelineEdition e left join e.fields f where e.adoption.at is not null
            group by e.id, e.title order by e.id desc""")
    List<EditionLine> adopted();

    @Query("select count(e) > 0 from GuidelineEdition e where e.id = :edition and e.adoption.at is not null")
    boolean isAdopted(EditionId edition);

    /** As it is now, also within a greater deed that has changed it. */
    @Query("select e from GuidelineEdition e where e.id = :edition")
    Optional<GuidelineEdition> whole(EditionId edition);

    /** For changing it: two who do so at once never both succeed, even in different fields of action (A1). */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select e from GuidelineEdition e where e.id = :edition")
    Optional<GuidelineEdition> toChange(EditionId edition);

    @Query("""
            select new de.wegmarke.guideline.FieldLine(
                f.id, e.id, f.number, f.title, f.description, f.symbol, f.colour)
            from GuidelineEdition e join e.fields f where e.id = :edition order by f.number""")
    List<FieldLine> fields(EditionId edition);

    @Query("""
            select new de.wegmarke.guideline.FieldLine(
                f.id, e.id, f.number, f.title, f.description, f.symbol, f.colour)
            from GuidelineEdition e join e.fields f order by e.id, f.number""")
    List<FieldLine> allFields();
}
