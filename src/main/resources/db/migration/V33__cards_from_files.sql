-- Cards that were taken in together from a file, and that they were taken back together.
set session system_versioning_alter_history = keep;
create table card_batch (
    id             uuid         not null primary key,
    version        bigint       not null,
    breakout_group uuid         not null,
    source         varchar(800) not null,
    cards          int          not null,
    taken_by       uuid         not null,
    taken_at       datetime(6)  not null,
    undone_at      datetime(6),
    constraint card_batch_group foreign key (breakout_group) references breakout_group (id)
);
alter table contribution
    add batch uuid,
    add constraint contribution_batch foreign key (batch) references card_batch (id);
