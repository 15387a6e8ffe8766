-- That a device holds something that somebody has begun to write: not what. One row each, until it is sent or thrown away.
create table unsent_draft (
    participant    uuid        not null primary key,
    version        bigint      not null,
    breakout_group uuid        not null,
    told_at        datetime(6) not null,
    index unsent_draft_group (breakout_group),
    constraint unsent_draft_participant foreign key (participant) references participant (id) on delete cascade,
    constraint unsent_draft_group foreign key (breakout_group) references breakout_group (id)
);
