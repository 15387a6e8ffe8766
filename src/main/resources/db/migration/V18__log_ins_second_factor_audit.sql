-- Who is logged in where: one row per log-in. It holds no secret: the session knows its row, and nobody comes in by a row's id.
create table log_in (
    id       uuid        not null primary key,
    version  bigint      not null,
    account  uuid        not null,
    begun_at datetime(6) not null,
    seen_at  datetime(6) not null,
    browser_name   varchar(40) not null,
    browser_system varchar(40) not null,
    ended_at datetime(6),
    constraint log_in_account foreign key (account) references account (id) on delete cascade
);
create index log_in_open on log_in (account, ended_at);

-- What somebody shows besides the password. It counts only since it was confirmed; of the recovery codes only hashes are kept.
create table second_factor (
    account        uuid         not null primary key,
    version        bigint       not null,
    secret         char(32)     not null,
    since          datetime(6),
    last_step      bigint       not null,
    recovery_codes varchar(700) not null,
    constraint second_factor_account foreign key (account) references account (id) on delete cascade
);

-- What happened at the doors. Rows are only added; they hold ids, never names (A2a), and point to nothing, so that they outlive
-- everything they are about.
create table audit_entry (
    id      uuid         not null primary key,
    at      datetime(6)  not null,
    kind    varchar(30)  not null,
    who     uuid,
    about   uuid,
    detail  varchar(120) not null,
    address varchar(50)  not null
);
create index audit_entry_kind on audit_entry (kind, id);
create index audit_entry_at on audit_entry (at);
