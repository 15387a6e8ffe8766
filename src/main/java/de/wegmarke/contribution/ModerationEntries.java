package de.wegmarke.contribution;

import de.wegmarke.people.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only added to and read. */
interface ModerationEntries extends Repository<ModerationEntry, UUID> {

    ModerationEntry save(ModerationEntry entry);

    /**
     * The latest first.
     *
     * @param all whether of all groups; else of those that the account moderates
     */
    @Query("""
            select new de.wegmarke.contribution.ModerationLine(
                e.id, e.at, a.name, e.deed, e.because, k.code, g.id, g.number, g.name, c.number,
                case when c.withdrawal.at is null then e.said else '' end, c.language)
            from ModerationEntry e
                join Contribution c on c.id = e.contribution
                join BreakoutGroup g on g.id = c.breakoutGroup
                join Conference k on k.id = g.conference
                left join Account a on a.id = e.who
            where :all = true or exists (select 1 from BreakoutGroup h join h.moderators m where h = g and m = :account)
            order by e.at desc, e.id desc""")
    List<ModerationLine> latest(boolean all, AccountId account, Limit most);
}
