-- What somebody tells their moderator without a word: one cue each, until it is taken back, seen, or the group goes on.
create table given_cue (
    participant    uuid        not null primary key,
    version        bigint      not null,
    breakout_group uuid        not null,
    cue            varchar(10) not null,
    given_at       datetime(6) not null,
    index given_cue_group (breakout_group),
    constraint given_cue_participant foreign key (participant) references participant (id) on delete cascade,
    constraint given_cue_breakout_group foreign key (breakout_group) references breakout_group (id)
);
