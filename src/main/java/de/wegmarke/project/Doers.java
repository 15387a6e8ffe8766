package de.wegmarke.project;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Doers extends Repository<Doer, UUID> {

    /** Forgets the names that no step of today holds any more; a step that is put back later names nobody. */
    @Modifying
    @NativeQuery("""
            update doer d set d.name = '' where d.name <> ''
                and not exists (
                    select 1 from implementation_step for system_time all as s
                    where s.doer = d.id and s.row_end >= :before)""")
    int forgetReplaced(Instant before);

    /** Forgets the names in projects that have ended, counted from the last thing that was reported. */
    @Modifying
    @NativeQuery("""
            update doer d join implementation_step s on s.doer = d.id join project p on p.id = s.project
            set d.name = '' where d.name <> '' and p.state in ('DONE', 'DISCONTINUED')
                and (select max(r.reported_at) from progress_report r where r.project = p.id) < :before""")
    int forgetEnded(Instant before);
}
