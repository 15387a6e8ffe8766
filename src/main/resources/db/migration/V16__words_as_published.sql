-- What is public says what it said when somebody published it (P8). What stands on public pages today is taken over as published.
-- The published words are compared with those of now letter by letter.
set session system_versioning_alter_history = keep;

alter table recommendation
    add release_title varchar(640) collate utf8mb4_bin,
    add release_text  text collate utf8mb4_bin,
    add release_by    uuid,
    add release_at    datetime(6);
update recommendation
set release_title = title, release_text = text, release_by = publication_by, release_at = publication_at
where publication_at is not null;

create table recommendation_public_card (
    recommendation uuid          not null,
    contribution   uuid          not null,
    kind           varchar(20)   not null,
    text           varchar(1120) collate utf8mb4_bin not null,
    language       varchar(20)   not null,
    primary key (recommendation, contribution),
    constraint recommendation_public_card_of foreign key (recommendation) references recommendation (id),
    constraint recommendation_public_card_card foreign key (contribution) references contribution (id)
) with system versioning;

insert into recommendation_public_card (recommendation, contribution, kind, text, language)
select s.recommendation, c.id, c.kind, c.text, c.language
from recommendation r
    join recommendation_source s on s.recommendation = r.id
    join contribution c on c.id = s.contribution
where r.publication_at is not null and c.withdrawal_at is null and c.hiding_at is null;

alter table project
    add release_title     varchar(640) collate utf8mb4_bin,
    add release_goal      text collate utf8mb4_bin,
    add release_indicator text collate utf8mb4_bin,
    add release_pace      varchar(20),
    add release_by        uuid,
    add release_at        datetime(6);
update project
set release_title = title, release_goal = goal, release_indicator = indicator, release_pace = pace, release_by = publication_by,
    release_at = publication_at
where publication_at is not null;

create table project_public_field (
    project uuid not null,
    field   uuid not null,
    primary key (project, field),
    constraint project_public_field_project foreign key (project) references project (id),
    constraint project_public_field_field foreign key (field) references field_of_action (id)
) with system versioning;

insert into project_public_field (project, field)
select f.project, f.field from project_field f join project p on p.id = f.project where p.publication_at is not null;
