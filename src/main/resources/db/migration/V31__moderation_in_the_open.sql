-- Moderation in the open: how fast a group collects, whether it takes in newcomers, which card everybody looks at, which devices were taken
-- out and why, how often a participant threw their receipts away, and the words at which a conference warns.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add collecting_slowly boolean not null default false,
    add newcomers boolean not null default true,
    add in_front uuid;
alter table conference
    add watch_words varchar(8000) not null default '';
alter table participant
    add receipt_series int not null default 0,
    add removal_by uuid,
    add removal_at datetime(6),
    add removal_because varchar(1200);
