-- Nine copies B1 … B9 of the example's published conference IK4, with its groups, their first card, recommendations and
-- projects: with IK5 there are ten conferences to fill, and every list is longer than with one.

insert into conference (id, version, code, slug, title, begins, ends, place, agenda, guiding_questions, edition,
    joinable_from, joinable_until, state, publication_by, publication_at)
with recursive n(i) as (select 1 union all select i + 1 from n where i < 9)
select uuid(), 0, concat('B', n.i), concat('b', n.i), concat(s.title, ' ', n.i), s.begins, s.ends, s.place, s.agenda,
    s.guiding_questions, s.edition, s.joinable_from, s.joinable_until, s.state, s.publication_by, s.publication_at
from conference s join n where s.code = 'IK4';

insert into conference_contact (conference, contact_name, contact_phone, contact_mail)
select c.id, k.contact_name, k.contact_phone, k.contact_mail
from conference c join conference s on s.code = 'IK4' join conference_contact k on k.conference = s.id
where c.code regexp '^B[1-9]$';

insert into breakout_group (id, version, conference, number, name, room, question, phase)
select uuid(), 0, c.id, g.number, g.name, g.room, g.question, g.phase
from conference c join conference s on s.code = 'IK4' join breakout_group g on g.conference = s.id
where c.code regexp '^B[1-9]$';

insert into group_field (breakout_group, position, field)
select h.id, f.position, f.field
from conference c join conference s on s.code = 'IK4' join breakout_group g on g.conference = s.id
    join breakout_group h on h.conference = c.id and h.number = g.number join group_field f on f.breakout_group = g.id
where c.code regexp '^B[1-9]$';

insert into participant (id, version, breakout_group, device_hash, language, joined_at, last_joined_at)
select uuid(), 0, g.id, sha2(g.id, 256), 'de', c.begins, c.begins
from conference c join breakout_group g on g.conference = c.id where c.code regexp '^B[1-9]$';

insert into contribution (id, version, conference, breakout_group, author, number, kind, field, text, language,
    arrived_at, late)
select uuid(), 0, c.id, g.id, p.id, 1, 'NEED', f.field, 'Bench 0', 'de', c.begins, false
from conference c join breakout_group g on g.conference = c.id join participant p on p.breakout_group = g.id
    join group_field f on f.breakout_group = g.id and f.position = (
        select min(position) from group_field where breakout_group = g.id)
where c.code regexp '^B[1-9]$';

insert into recommendation (id, version, conference, number, field, title, text, worded_by, worded_at, answer_kind,
    answer_reason, answer_by, answer_at, publication_by, publication_at)
select uuid(), 0, c.id, replace(r.number, 'IK4', c.code), r.field, r.title, r.text, r.worded_by, r.worded_at,
    r.answer_kind, r.answer_reason, r.answer_by, r.answer_at, r.publication_by, r.publication_at
from conference c join conference s on s.code = 'IK4' join recommendation r on r.conference = s.id
where c.code regexp '^B[1-9]$';

insert into project (id, version, conference, number, title, goal, indicator, pace, state, begun_at, institution,
    responsibility, reason, requested_at, answered_at, publication_by, publication_at)
select uuid(), 0, c.id, concat(p.number, right(c.code, 1)), p.title, p.goal, p.indicator, p.pace, p.state, p.begun_at,
    p.institution, p.responsibility, p.reason, p.requested_at, p.answered_at, p.publication_by, p.publication_at
from conference c join conference s on s.code = 'IK4' join project p on p.conference = s.id
where c.code regexp '^B[1-9]$';

insert into project_field (project, field)
select q.id, f.field from project q join project p on q.number regexp concat('^', p.number, '[1-9]$')
    join project_field f on f.project = p.id;

insert into project_recommendation (project, recommendation)
select q.id, t.id from project q join project p on q.number regexp concat('^', p.number, '[1-9]$')
    join conference c on c.id = q.conference join project_recommendation x on x.project = p.id
    join recommendation r on r.id = x.recommendation
    join recommendation t on t.number = replace(r.number, 'IK4', c.code);

insert into implementation_step (id, project, position, what, doer, due, finished_at)
select uuid(), q.id, s.position, s.what, s.doer, s.due, s.finished_at
from project q join project p on q.number regexp concat('^', p.number, '[1-9]$')
    join implementation_step s on s.project = p.id;
