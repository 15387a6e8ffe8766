-- What was begun on a device of those who lead a group, until it is sent, gone on with elsewhere, or a day old.
create table unfinished (
    id             uuid          not null primary key,
    version        bigint        not null,
    breakout_group uuid          not null,
    device         uuid          not null,
    place          varchar(20)   not null,
    text           varchar(1600) not null,
    words          text          not null,
    told_by        uuid          not null,
    told_at        datetime(6)   not null,
    index unfinished_group (breakout_group, place),
    constraint unfinished_group foreign key (breakout_group) references breakout_group (id)
);
