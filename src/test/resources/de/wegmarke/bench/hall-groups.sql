-- Sixty groups "Hall 1" … "Hall 60" like the one that SPRACHEN leads to, each with a code of its own (HALLGRAA …) and one
-- participant, by whom the cards are that lie there before anybody comes.

insert into breakout_group (id, version, conference, number, name, room, question, phase, join_code)
with recursive n(i) as (select 1 union all select i + 1 from n where i < 60)
select uuid(), 0, g.conference, 100 + n.i, concat('Hall ', n.i), g.room, g.question, 'COLLECT',
    concat('HALLGR', substr('ABCDEFGH', 1 + n.i div 8, 1), substr('ABCDEFGH', 1 + n.i mod 8, 1))
from breakout_group g join n where g.join_code = 'SPRACHEN';

insert into group_field (breakout_group, position, field)
select h.id, f.position, f.field
from breakout_group g join group_field f on f.breakout_group = g.id
    join breakout_group h on h.conference = g.conference and h.join_code like 'HALLGR__'
where g.join_code = 'SPRACHEN';

insert into participant (id, version, breakout_group, device_hash, language, joined_at, last_joined_at)
select uuid(), 0, g.id, sha2(g.id, 256), 'de', c.joinable_from, c.joinable_from
from conference c join breakout_group g on g.conference = c.id where g.join_code like 'HALLGR__';
