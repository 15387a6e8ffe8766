-- The secret that takes the place of another one when a device may do more than before; which was used since, or not yet.
create table device_renewal (
    before_hash char(64)    not null primary key,
    version     bigint      not null,
    fresh_hash  char(64)    not null,
    made_at     datetime(6) not null,
    used_at     datetime(6),
    constraint device_renewal_fresh unique (fresh_hash)
);

-- A receipt is made from the device's secret, of which there may be several one after the other: each receipt stays good.
create table participant_receipt (
    receipt_hash char(64) not null primary key,
    participant  uuid     not null,
    constraint participant_receipt_of foreign key (participant) references participant (id) on delete cascade
);
insert into participant_receipt (receipt_hash, participant)
select receipt_hash, id from participant where receipt_hash is not null;
alter table participant
    drop index participant_receipt,
    drop receipt_hash;

-- How many the room of a group holds, if somebody has said so.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add places int;
