-- Who hid which card and why, and who showed it again: one row for each deed, never changed (C5). What is hidden now begins it.
create table moderation_entry (
    id           uuid         not null primary key,
    at           datetime(6)  not null,
    who          uuid         not null,
    deed         varchar(10)  not null,
    contribution uuid         not null,
    because      varchar(1200) not null,
    said         varchar(1120) not null,
    index moderation_entry_at (at),
    constraint moderation_entry_contribution foreign key (contribution) references contribution (id)
);
insert into moderation_entry (id, at, who, deed, contribution, because, said)
select uuid(), hiding_at, hiding_by, 'HIDDEN', id, hiding_because, text from contribution where hiding_at is not null;
