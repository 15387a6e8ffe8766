-- Ten published conferences L1 … L10 that work by the edition @edition: 8 groups, 800 people, 20,000 cards, 4,000 clusters,
-- 5,000 published recommendations and 1,000 published projects. Everything follows from its number, so it is the same each time.

create table archive_ten (d int not null primary key);
insert into archive_ten values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
create table archive_counted (i int not null primary key);
insert into archive_counted select 1 + a.d + 10 * b.d from archive_ten a cross join archive_ten b;
create table archive_hundreds (d int not null primary key);
insert into archive_hundreds values (0), (1), (2), (3), (4);
create table archive_many (i int not null primary key);
insert into archive_many select i + 100 * d from archive_counted cross join archive_hundreds;

create table archive_phrase (n int not null primary key, text varchar(200) not null);
insert into archive_phrase values
    (0, 'Sprachkurse am Abend mit Kinderbetreuung'), (1, 'ein Rufbus in die Dörfer, auch am Sonntag'),
    (2, 'Sprachmittler für Ämter und Arztpraxen'), (3, 'die Anerkennung ausländischer Abschlüsse'),
    (4, 'Paten für Auszubildende in Handwerk und Pflege'), (5, 'Räume, in denen sich Nachbarn treffen'),
    (6, 'Beratung an einem Ort, ohne drei Termine'), (7, 'Formulare in einfacher Sprache'),
    (8, 'Ehrenamt, das begleitet und bezahlt versichert wird'), (9, 'Schwimmkurse für Frauen und Mädchen'),
    (10, 'ein Wegweiser durch die Behörden'), (11, 'Wohnungen, die man auch mit Kindern bekommt'),
    (12, 'Elternabende mit Übersetzung'), (13, 'Sportvereine, die auf Menschen zugehen'),
    (14, 'eine Werkstatt für Fahrräder'), (15, 'Hausaufgabenhilfe an jeder Grundschule'),
    (16, 'Kulturfeste, die alle gemeinsam vorbereiten'), (17, 'mehr Zeit für Gespräche im Jobcenter'),
    (18, 'Hebammen, die mehrere Sprachen sprechen'), (19, 'ein Treffpunkt für junge Menschen'),
    (20, 'Praktika in der Verwaltung'), (21, 'Schulungen gegen Vorurteile'),
    (22, 'ein Runder Tisch der Glaubensgemeinschaften'), (23, 'Internet in jeder Unterkunft');

insert into conference (id, version, code, slug, title, begins, ends, place, agenda, guiding_questions, edition,
    joinable_from, joinable_until, state, publication_by, publication_at)
select uuid(), 0, concat('L', i), concat('l', i), concat(i, '. große Konferenz'),
    date_add('2001-05-05 12:00', interval i year), date_add('2001-05-05 16:00', interval i year), 'Kreishaus',
    '14:00 Begrüßung', 'Was hilft?', @edition, date_add('2001-05-04', interval i year), date_add('2001-05-06', interval i year),
    'CLOSED', uuid(), date_add('2001-06-05', interval i year)
from archive_counted where i <= 10;

insert into conference_contact (conference, contact_name, contact_phone, contact_mail)
select id, 'Koordinierungsstelle', '05321 76-276', 'integration@goslar.example' from conference where code regexp '^L[0-9]+$';

insert into breakout_group (id, version, conference, number, name, room, question, phase)
select uuid(), 0, k.id, f.number, f.title, 'Raum Brocken', 'Was hilft?', 'CLOSED'
from conference k join field_of_action f on f.edition = k.edition and f.number <= 8 where k.code regexp '^L[0-9]+$';

insert into group_field (breakout_group, position, field)
select g.id, 0, f.id from breakout_group g join conference k on k.id = g.conference
    join field_of_action f on f.edition = k.edition and f.number = g.number
where k.code regexp '^L[0-9]+$';

insert into participant (id, version, breakout_group, device_hash, language, joined_at, last_joined_at)
select uuid(), 0, g.id, sha2(concat(g.id, d), 256), 'de', k.begins, k.begins
from breakout_group g join conference k on k.id = g.conference cross join archive_ten where k.code regexp '^L[0-9]+$';

insert into contribution (id, version, conference, breakout_group, author, number, kind, field, text, language,
    arrived_at, late)
select uuid(), 0, k.id, g.id, p.id, n.i, elt(1 + n.i mod 4, 'WORKS_WELL', 'LESSON_LEARNED', 'NEED', 'RECOMMENDATION'),
    f.field, concat('Wir brauchen ', a.text, ' und ', b.text, '.'), 'de', k.begins, false
from conference k join breakout_group g on g.conference = k.id join group_field f on f.breakout_group = g.id
    join archive_many n on n.i <= 250
    join participant p on p.breakout_group = g.id and p.device_hash = sha2(concat(g.id, n.i mod 10), 256)
    join archive_phrase a on a.n = (n.i * 7 + g.number) mod 24 join archive_phrase b on b.n = (n.i * 5 + g.number * 3) mod 24
where k.code regexp '^L[0-9]+$';

insert into cluster (id, version, conference, breakout_group, heading, made_by, made_at)
select uuid(), 0, k.id, g.id, concat('Bündel ', n.i), uuid(), k.begins
from conference k join breakout_group g on g.conference = k.id join archive_counted n on n.i <= 50
where k.code regexp '^L[0-9]+$';

insert into cluster_card (cluster, contribution)
select x.id, c.id from cluster x join conference k on k.id = x.conference
    join contribution c on c.breakout_group = x.breakout_group
        and c.number between 5 * substr(x.heading, 8) - 4 and 5 * substr(x.heading, 8)
where k.code regexp '^L[0-9]+$';

insert into dot (id, version, conference, breakout_group, participant, contribution, given_at)
select uuid(), 0, c.conference, c.breakout_group, c.author, c.id, c.arrived_at
from contribution c join conference k on k.id = c.conference where k.code regexp '^L[0-9]+$' and c.number <= 50;

insert into tally (breakout_group, version, conference, revelation_by, revelation_at)
select g.id, 0, k.id, uuid(), k.ends from conference k join breakout_group g on g.conference = k.id
where k.code regexp '^L[0-9]+$';

insert into recommendation (id, version, conference, number, field, title, text, worded_by, worded_at, answer_kind,
    answer_reason, answer_by, answer_at, publication_by, publication_at)
select uuid(), 0, k.id, concat(k.code, '-H', f.number, '-', lpad(n.i, 3, '0')), f.id,
    concat('Vorschlag ', n.i, ': ', a.text),
    concat('Der Landkreis sorgt für ', a.text, '. Dazu kommen ', b.text, ' und ', c.text,
        '. Wer das verantwortet, ist bis zum Frühjahr geklärt.'),
    uuid(), k.ends, elt(1 + n.i mod 5, 'TAKEN_UP', 'NOT_TAKEN_UP', 'CARRIED_OVER', 'TAKEN_UP', null),
    if(n.i mod 5 = 4, null, concat('Weil ', d.text, ' schon begonnen wurde.')), if(n.i mod 5 = 4, null, uuid()),
    if(n.i mod 5 = 4, null, k.ends), uuid(), k.publication_at
from conference k join archive_many n join field_of_action f on f.edition = k.edition and f.number = 1 + n.i mod 8
    join archive_phrase a on a.n = n.i mod 24 join archive_phrase b on b.n = (n.i * 5 + 1) mod 24
    join archive_phrase c on c.n = (n.i * 7 + 2) mod 24 join archive_phrase d on d.n = (n.i * 11 + 3) mod 24
where k.code regexp '^L[0-9]+$';

insert into recommendation_source (recommendation, contribution)
select straight_join r.id, c.id
from conference k join recommendation r on r.conference = k.id
    join archive_many n on n.i = cast(right(r.number, 3) as unsigned)
    join breakout_group g on g.conference = k.id and g.number = 1 + n.i mod 8
    join archive_ten t on t.d < 4
    join contribution c on c.breakout_group = g.id and c.number = 1 + (n.i div 8 * 4 + t.d) mod 250
where k.code regexp '^L[0-9]+$';

insert into recommendation_cluster (recommendation, cluster, heading)
select straight_join distinct s.recommendation, x.cluster, ''
from conference k join recommendation r on r.conference = k.id join recommendation_source s on s.recommendation = r.id
    join cluster_card x on x.contribution = s.contribution
where k.code regexp '^L[0-9]+$';

insert into project (id, version, conference, number, title, goal, indicator, pace, state, begun_at, responsibility, reason,
    publication_by, publication_at)
select uuid(), 0, k.id, concat('P-', 2000 + substr(k.code, 2), '-', right(r.number, 3)), r.title, r.text, 'Man sieht es.',
    'FOCUS', elt(1 + right(r.number, 3) div 5 mod 4, 'PLANNED', 'UNDERWAY', 'DONE', 'DISCONTINUED'), k.ends,
    'ACCEPTED', '', uuid(), k.publication_at
from recommendation r join conference k on k.id = r.conference
where k.code regexp '^L[0-9]+$' and right(r.number, 3) mod 5 = 0;

insert into project_field (project, field)
select p.id, r.field from project p join conference k on k.id = p.conference
    join recommendation r on r.conference = k.id and right(r.number, 3) = right(p.number, 3)
where k.code regexp '^L[0-9]+$';

insert into project_recommendation (project, recommendation)
select p.id, r.id from project p join conference k on k.id = p.conference
    join recommendation r on r.conference = k.id and right(r.number, 3) = right(p.number, 3)
where k.code regexp '^L[0-9]+$';

insert into implementation_step (id, project, position, what, due, finished_at)
select uuid(), p.id, t.d + 1, concat('Schritt ', t.d + 1), date_add('2030-01-01', interval t.d year),
    if(t.d = 0, k.ends, null)
from project p join conference k on k.id = p.conference join archive_ten t on t.d < 3 where k.code regexp '^L[0-9]+$';

insert into progress_report (id, project, reported_at, state, sentence)
select uuid(), p.id, date_add(k.ends, interval t.d + 1 month), p.state, 'Es geht voran.'
from project p join conference k on k.id = p.conference join archive_ten t on t.d < 2 where k.code regexp '^L[0-9]+$';

insert into moment_in_public (thing, at)
select r.id, r.publication_at from recommendation r join conference k on k.id = r.conference where k.code regexp '^L[0-9]+$'
union all
select p.id, p.publication_at from project p join conference k on k.id = p.conference where k.code regexp '^L[0-9]+$';

-- What is public says what it says now (P8).
update recommendation r join conference k on k.id = r.conference
set r.release_title = r.title, r.release_text = r.text, r.release_by = r.publication_by, r.release_at = r.publication_at
where k.code regexp '^L[0-9]+$';

insert into recommendation_public_card (recommendation, contribution, kind, text, language)
select straight_join s.recommendation, c.id, c.kind, c.text, c.language
from conference k join recommendation r on r.conference = k.id join recommendation_source s on s.recommendation = r.id
    join contribution c on c.id = s.contribution
where k.code regexp '^L[0-9]+$';

update project p join conference k on k.id = p.conference
set p.release_title = p.title, p.release_goal = p.goal, p.release_indicator = p.indicator, p.release_pace = p.pace,
    p.release_by = p.publication_by, p.release_at = p.publication_at
where k.code regexp '^L[0-9]+$';

insert into project_public_field (project, field)
select f.project, f.field from project_field f join project p on p.id = f.project join conference k on k.id = p.conference
where k.code regexp '^L[0-9]+$';

drop table archive_phrase;
drop table archive_many;
drop table archive_hundreds;
drop table archive_counted;
drop table archive_ten;
