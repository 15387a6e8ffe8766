-- The Wi-Fi of the house, for the sheets; forms on paper with a number by which they are entered later, and their photos.
set session system_versioning_alter_history = keep;
alter table conference
    add wifi_name     varchar(240) not null default '',
    add wifi_password varchar(320) not null default '';

create table paper_sheet (
    id             uuid        not null primary key,
    version        bigint      not null,
    breakout_group uuid        not null,
    number         int         not null,
    issued_by      uuid        not null,
    issued_at      datetime(6) not null,
    constraint paper_sheet_number unique (breakout_group, number),
    constraint paper_sheet_group foreign key (breakout_group) references breakout_group (id)
);

alter table card_batch
    add sheet uuid,
    add constraint card_batch_sheet foreign key (sheet) references paper_sheet (id);

-- Without a past: what is deleted is gone.
create table sheet_photo (
    sheet    uuid        not null primary key,
    version  bigint      not null,
    content  mediumblob  not null,
    taken_by uuid        not null,
    taken_at datetime(6) not null,
    constraint sheet_photo_sheet foreign key (sheet) references paper_sheet (id)
);
