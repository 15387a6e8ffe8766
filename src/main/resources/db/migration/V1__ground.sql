-- The first schema. Ids are UUIDs of version 7. Instants are UTC. Tables whose past matters are system-versioned (A2).

create table number_series (
    name        varchar(80) not null primary key,
    last_number int         not null
);

-- people ---------------------------------------------------------------------------------------------------------
create table account (
    id             uuid         not null primary key,
    version        bigint       not null,
    username       varchar(60)  not null,
    name           varchar(120) not null,
    password       varchar(200),
    roles          varchar(120) not null,
    created_at     datetime(6)  not null,
    deactivation_by uuid,
    deactivation_at datetime(6),
    constraint account_username unique (username)
);

create table one_time_link (
    id          uuid        not null primary key,
    version     bigint      not null,
    purpose     varchar(30) not null,
    subject     uuid,
    secret_hash char(64)    not null,
    made_at     datetime(6) not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6),
    revoked_at  datetime(6),
    device_hash char(64),
    constraint one_time_link_secret unique (secret_hash)
);
create index one_time_link_device on one_time_link (device_hash);
create index one_time_link_subject on one_time_link (subject);

-- guideline ------------------------------------------------------------------------------------------------------
create table guideline_edition (
    id                uuid          not null primary key,
    version           bigint        not null,
    title             varchar(200)  not null,
    programme         varchar(300)  not null,
    partners          varchar(500)  not null,
    link              varchar(500)  not null,
    resolution_body   varchar(200),
    resolution_date   date,
    resolution_result varchar(200),
    adoption_by       uuid,
    adoption_at       datetime(6)
) with system versioning;

create table guideline (
    edition  uuid          not null,
    position int           not null,
    text     varchar(1000) not null,
    primary key (edition, position),
    constraint guideline_edition_fk foreign key (edition) references guideline_edition (id)
) with system versioning;

create table field_of_action (
    id          uuid          not null primary key,
    edition     uuid          not null,
    number      int           not null,
    title       varchar(120)  not null,
    description varchar(1000) not null,
    symbol      varchar(20)   not null,
    colour      varchar(20)   not null,
    constraint field_of_action_number unique (edition, number),
    constraint field_of_action_edition foreign key (edition) references guideline_edition (id)
) with system versioning;

-- directory ------------------------------------------------------------------------------------------------------
create table institution (
    id      uuid         not null primary key,
    version bigint       not null,
    name    varchar(160) not null,
    constraint institution_name unique (name)
) with system versioning;

-- conference -----------------------------------------------------------------------------------------------------
create table conference (
    id                uuid          not null primary key,
    version           bigint        not null,
    code              varchar(10)   not null,
    slug              varchar(60)   not null,
    title             varchar(200)  not null,
    begins            datetime(6)   not null,
    ends              datetime(6)   not null,
    place             varchar(300)  not null,
    agenda            varchar(4000) not null,
    guiding_questions varchar(2000) not null,
    edition           uuid          not null,
    contact_name      varchar(120)  not null,
    contact_phone     varchar(60)   not null,
    contact_mail      varchar(160)  not null,
    joinable_from     datetime(6)   not null,
    joinable_until    datetime(6)   not null,
    state             varchar(20)   not null,
    publication_by      uuid,
    publication_at      datetime(6),
    constraint conference_code unique (code),
    constraint conference_slug unique (slug),
    constraint conference_edition foreign key (edition) references guideline_edition (id)
) with system versioning;

create table breakout_group (
    id         uuid         not null primary key,
    version    bigint       not null,
    conference uuid         not null,
    number     int          not null,
    name       varchar(120) not null,
    room       varchar(120) not null,
    question   varchar(300) not null,
    phase      varchar(20)  not null,
    join_code  char(8),
    constraint breakout_group_number unique (conference, number),
    constraint breakout_group_code unique (join_code),
    constraint breakout_group_conference foreign key (conference) references conference (id)
) with system versioning;

create table group_field (
    breakout_group uuid not null,
    position       int  not null,
    field          uuid not null,
    primary key (breakout_group, position),
    constraint group_field_group foreign key (breakout_group) references breakout_group (id),
    constraint group_field_field foreign key (field) references field_of_action (id)
);

create table group_moderator (
    breakout_group uuid not null,
    account        uuid not null,
    primary key (breakout_group, account),
    constraint group_moderator_group foreign key (breakout_group) references breakout_group (id),
    constraint group_moderator_account foreign key (account) references account (id)
);

create table participant (
    id             uuid         not null primary key,
    version        bigint       not null,
    breakout_group uuid         not null,
    device_hash    char(64)     not null,
    name           varchar(120) not null,
    affiliation    varchar(160) not null,
    language       varchar(20)  not null,
    joined_at      datetime(6)  not null,
    last_joined_at datetime(6)  not null,
    constraint participant_device unique (device_hash, breakout_group),
    constraint participant_group foreign key (breakout_group) references breakout_group (id)
);

-- contribution ---------------------------------------------------------------------------------------------------
create table contribution (
    id             uuid          not null primary key,
    version        bigint        not null,
    conference     uuid          not null,
    breakout_group uuid          not null,
    author         uuid          not null,
    number         int           not null,
    kind           varchar(20)   not null,
    field          uuid          not null,
    text           varchar(280)  not null,
    language       varchar(20)   not null,
    arrived_at     datetime(6)   not null,
    late           boolean       not null,
    withdrawal_at  datetime(6),
    hiding_by      uuid,
    hiding_at      datetime(6),
    hiding_because varchar(300),
    constraint contribution_number unique (breakout_group, number),
    constraint contribution_group foreign key (breakout_group) references breakout_group (id),
    constraint contribution_author foreign key (author) references participant (id),
    constraint contribution_field foreign key (field) references field_of_action (id)
) with system versioning;
create index contribution_coverage on contribution (conference, field, breakout_group, kind);

-- recommendation -------------------------------------------------------------------------------------------------
create table recommendation (
    id            uuid          not null primary key,
    version       bigint        not null,
    conference    uuid          not null,
    number        varchar(30)   not null,
    field         uuid          not null,
    title         varchar(160)  not null,
    text          varchar(2000) not null,
    worded_by     uuid          not null,
    worded_at     datetime(6)   not null,
    answer_kind   varchar(20),
    answer_reason varchar(1000),
    answer_by     uuid,
    answer_at     datetime(6),
    publication_by  uuid,
    publication_at  datetime(6),
    constraint recommendation_number unique (number),
    constraint recommendation_conference foreign key (conference) references conference (id),
    constraint recommendation_field foreign key (field) references field_of_action (id)
) with system versioning;

create table recommendation_source (
    recommendation uuid not null,
    contribution   uuid not null,
    primary key (recommendation, contribution),
    constraint recommendation_source_recommendation foreign key (recommendation) references recommendation (id),
    constraint recommendation_source_contribution foreign key (contribution) references contribution (id)
) with system versioning;
create index recommendation_source_of on recommendation_source (contribution);

-- project --------------------------------------------------------------------------------------------------------
create table project (
    id             uuid          not null primary key,
    version        bigint        not null,
    conference     uuid          not null,
    number         varchar(30)   not null,
    title          varchar(160)  not null,
    goal           varchar(1000) not null,
    indicator      varchar(500)  not null,
    pace           varchar(20)   not null,
    state          varchar(20)   not null,
    begun_at       datetime(6)   not null,
    institution    uuid,
    responsibility varchar(20)   not null,
    reason         varchar(1000) not null,
    requested_at   datetime(6),
    answered_at    datetime(6),
    publication_by   uuid,
    publication_at   datetime(6),
    constraint project_number unique (number),
    constraint project_conference foreign key (conference) references conference (id),
    constraint project_institution foreign key (institution) references institution (id)
) with system versioning;

create table project_field (
    project uuid not null,
    field   uuid not null,
    primary key (project, field),
    constraint project_field_project foreign key (project) references project (id),
    constraint project_field_field foreign key (field) references field_of_action (id)
) with system versioning;

create table project_recommendation (
    project        uuid not null,
    recommendation uuid not null,
    primary key (project, recommendation),
    constraint project_recommendation_project foreign key (project) references project (id),
    constraint project_recommendation_recommendation foreign key (recommendation) references recommendation (id)
) with system versioning;
create index project_recommendation_of on project_recommendation (recommendation);

create table implementation_step (
    id          uuid         not null primary key,
    project     uuid         not null,
    position    int          not null,
    what        varchar(300) not null,
    who         varchar(160) not null,
    due         date         not null,
    finished_by varchar(160),
    finished_at datetime(6),
    constraint implementation_step_project foreign key (project) references project (id)
) with system versioning;
create index implementation_step_of on implementation_step (project, position);

create table progress_report (
    id          uuid         not null primary key,
    project     uuid         not null,
    reported_by varchar(160) not null,
    reported_at datetime(6)  not null,
    state       varchar(20)  not null,
    sentence    varchar(500) not null,
    constraint progress_report_project foreign key (project) references project (id)
) with system versioning;
create index progress_report_of on progress_report (project, reported_at);
