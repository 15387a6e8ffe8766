-- Institutions that volunteered in the room to take a recommendation in hand. Who takes it back takes the row away.
create table volunteer (
    id             uuid         not null primary key,
    version        bigint       not null,
    recommendation uuid         not null,
    breakout_group uuid         not null,
    institution    varchar(640) not null,
    noted_by       uuid         not null,
    noted_at       datetime(6)  not null,
    constraint volunteer_recommendation foreign key (recommendation) references recommendation (id),
    constraint volunteer_group foreign key (breakout_group) references breakout_group (id)
) with system versioning;
