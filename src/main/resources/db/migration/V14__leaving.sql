-- Personal data leaves (A3). A participant is asked for no name any more: nobody ever read it. What else tells who a participant
-- was, the device and the receipt, can leave too. Both are hashes.
alter table participant
    drop name,
    drop affiliation,
    modify device_hash char(64),
    add receipt_hash char(64),
    add constraint participant_receipt unique (receipt_hash);

-- Whoever led a group does not keep a closed account from leaving.
alter table group_moderator
    drop foreign key group_moderator_account;
alter table group_moderator
    add constraint group_moderator_account foreign key (account) references account (id) on delete cascade;

-- On which day which kind of personal data left, and how many: of this, too, there is nothing of people.
create table retention_run (
    day  date        not null,
    kind varchar(40) not null,
    at   datetime(6) not null,
    gone int         not null,
    primary key (day, kind)
);
