-- Themen des Tages: what a theme desk reads out of all groups' cards. The cards stay where they are.

create table theme (
    id             uuid         not null primary key,
    version        bigint       not null,
    conference     uuid         not null,
    heading        varchar(320) not null,
    made_by        uuid         not null,
    made_at        datetime(6)  not null,
    revelation_by  uuid,
    revelation_at  datetime(6),
    dissolution_by uuid,
    dissolution_at datetime(6),
    constraint theme_conference foreign key (conference) references conference (id)
) with system versioning;

create table theme_card (
    theme        uuid not null,
    contribution uuid not null,
    primary key (theme, contribution),
    constraint theme_card_theme foreign key (theme) references theme (id),
    constraint theme_card_contribution foreign key (contribution) references contribution (id)
) with system versioning;
