-- What a group is asked in one of its steps, where that is another question than its own.
create table group_question (
    breakout_group uuid          not null,
    phase          varchar(20)   not null,
    question       varchar(1200) not null,
    primary key (breakout_group, phase),
    constraint group_question_group foreign key (breakout_group) references breakout_group (id)
) with system versioning;
