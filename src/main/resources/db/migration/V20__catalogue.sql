-- The catalogue of what is public: a row for each recommendation and each project, with what one looks for it by, and sums of them.
-- Everything in it follows from other tables; it is written in the transaction that changes those, and made anew by the program when
-- it was made by other rules (catalogue.rules). So it needs no past.

create table catalogue (
    id    tinyint not null primary key,
    rules int     not null
);
insert into catalogue values (1, 0);

create table catalogue_entry (
    thing      uuid        not null primary key,
    project    boolean     not null,
    -- A project that is shown with its recommendation has no line of its own.
    listed     boolean     not null,
    conference uuid        not null,
    number     varchar(30) not null,
    standing   varchar(20) not null,
    stone      varchar(20) not null,
    finished   boolean     not null,
    kinds      varchar(80) not null,
    changed_at datetime(6) not null,
    words      mediumtext  character set utf8mb4 collate utf8mb4_bin not null
);
create index catalogue_entry_number on catalogue_entry (project, number);
create index catalogue_entry_listed on catalogue_entry (listed, project, number);
create index catalogue_entry_stone on catalogue_entry (listed, stone, project, number);
create index catalogue_entry_conference on catalogue_entry (conference, listed, project, number);
create index catalogue_entry_changed on catalogue_entry (listed, changed_at desc, number);
create index catalogue_entry_finished on catalogue_entry (finished, project, number);

-- Under which fields of action a line is found, by the field's part of the address (G2).
create table catalogue_field (
    field      varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    listed     boolean      not null,
    project    boolean      not null,
    number     varchar(30)  not null,
    thing      uuid         not null,
    conference uuid         not null,
    stone      varchar(20)  not null,
    changed_at datetime(6)  not null,
    primary key (field, listed, project, number, thing)
);
create index catalogue_field_of on catalogue_field (thing);
create index catalogue_field_conference on catalogue_field (field, listed, conference, project, number);
create index catalogue_field_stone on catalogue_field (field, listed, stone, project, number);
create index catalogue_field_changed on catalogue_field (field, listed, changed_at desc, number);

-- How many stand how, under each field and, where the field is empty, in all.
create table catalogue_sum (
    conference uuid         not null,
    field      varchar(500) character set utf8mb4 collate utf8mb4_bin not null,
    project    boolean      not null,
    listed     boolean      not null,
    standing   varchar(20)  not null,
    entries    bigint       not null,
    primary key (conference, field, project, listed, standing)
);

-- When anything last changed is asked by every reader of the results.
create index moment_in_public_at on moment_in_public (at);
