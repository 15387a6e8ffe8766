-- Themenbündel and Punkte. A taken-back dot is deleted; its past stays (A2).

create table cluster (
    id             uuid        not null primary key,
    version        bigint      not null,
    conference     uuid        not null,
    breakout_group uuid        not null,
    heading        varchar(80) not null,
    made_by        uuid        not null,
    made_at        datetime(6) not null,
    dissolution_by uuid,
    dissolution_at datetime(6),
    constraint cluster_group foreign key (breakout_group) references breakout_group (id)
) with system versioning;
create index cluster_of on cluster (conference);

create table cluster_card (
    cluster      uuid not null,
    contribution uuid not null,
    primary key (cluster, contribution),
    constraint cluster_card_cluster foreign key (cluster) references cluster (id),
    constraint cluster_card_contribution foreign key (contribution) references contribution (id)
) with system versioning;
create index cluster_card_of on cluster_card (contribution);

create table dot (
    id             uuid        not null primary key,
    version        bigint      not null,
    conference     uuid        not null,
    breakout_group uuid        not null,
    participant    uuid        not null,
    cluster        uuid,
    contribution   uuid,
    given_at       datetime(6) not null,
    constraint dot_on_one_thing check ((cluster is null) <> (contribution is null)),
    constraint dot_group foreign key (breakout_group) references breakout_group (id),
    constraint dot_participant foreign key (participant) references participant (id),
    constraint dot_cluster foreign key (cluster) references cluster (id),
    constraint dot_contribution foreign key (contribution) references contribution (id)
) with system versioning;

create table paper_count (
    id             uuid        not null primary key,
    version        bigint      not null,
    conference     uuid        not null,
    breakout_group uuid        not null,
    cluster        uuid,
    contribution   uuid,
    dots           int         not null,
    counting_by    uuid        not null,
    counting_at    datetime(6) not null,
    constraint paper_count_of_one_thing check ((cluster is null) <> (contribution is null)),
    constraint paper_count_cluster_once unique (cluster),
    constraint paper_count_contribution_once unique (contribution),
    constraint paper_count_group foreign key (breakout_group) references breakout_group (id),
    constraint paper_count_cluster foreign key (cluster) references cluster (id),
    constraint paper_count_contribution foreign key (contribution) references contribution (id)
) with system versioning;

-- One row for each group whose dots were ever shown.
create table tally (
    breakout_group uuid   not null primary key,
    version        bigint not null,
    conference     uuid   not null,
    revelation_by  uuid,
    revelation_at  datetime(6),
    constraint tally_group foreign key (breakout_group) references breakout_group (id)
) with system versioning;
