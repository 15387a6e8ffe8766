-- The secret that takes the place of another one when a device may do more than before; which was used since, or not yet.
create table device_renewal (
    before_hash char(64)    not null primary key,
    version     bigint      not null,
    fresh_hash  char(64)    not null,
    made_at     datetime(6) not null,
    used_at     datetime(6),
    constraint device_renewal_fresh unique (fresh_hash)
);

-- How many the room of a group holds, if somebody has said so.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add places int;
