-- When the public last saw something of a thing change (a conference, a field, a recommendation, a project). It is kept and never
-- goes back; until now it was computed from what may vanish. What can still be known of the past is taken over.

create table moment_in_public (
    thing uuid        not null primary key,
    at    datetime(6) not null
);

insert into moment_in_public (thing, at)
select thing, max(at)
from (
    select id as thing, publication_at as at from conference
    union all
    select id, publication_at from recommendation
    union all
    select id, answer_at from recommendation where publication_at is not null
    union all
    select id, worded_at from recommendation where publication_at is not null
    union all
    select id, publication_at from project
    union all
    select id, begun_at from project where publication_at is not null
    union all
    select id, requested_at from project where publication_at is not null
    union all
    select id, answered_at from project where publication_at is not null
    union all
    select p.id, r.reported_at from project p join progress_report r on r.project = p.id where p.publication_at is not null
    union all
    select p.id, s.finished_at from project p join implementation_step s on s.project = p.id where p.publication_at is not null
) known
where at is not null
group by thing;

-- What came of a recommendation is seen with it.
insert into moment_in_public (thing, at)
select thing, at
from (
    select pr.recommendation as thing, max(m.at) as at
    from project_recommendation pr join moment_in_public m on m.thing = pr.project
    group by pr.recommendation
) known
on duplicate key update at = greatest(moment_in_public.at, known.at);

-- By which this Wegmarke is told from others: in the ids of its feeds, whatever address it is reached by.
create table installation (
    id uuid not null primary key
);
insert into installation values (uuid());
