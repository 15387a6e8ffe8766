-- A link by which a computer in the hall shows a big screen without a login: that of one group, or, without one, that of all of a conference.
-- Only the hash of its secret is kept; who takes it back takes the row away.
create table show_link (
    secret_hash    char(64)    not null primary key,
    version        bigint      not null,
    conference     uuid        not null,
    breakout_group uuid,
    made_at        datetime(6) not null,
    constraint show_link_conference foreign key (conference) references conference (id),
    constraint show_link_group foreign key (breakout_group) references breakout_group (id)
);
