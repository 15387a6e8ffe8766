-- A text's length is counted in characters as readers see them. One of them may have several code points (marks, emoji), up to
-- four by the rule of shared.Words: the columns get room for that. What the past says stays as it was.
set session system_versioning_alter_history = keep;

alter table account
    modify name varchar(480) not null;
alter table guideline_edition
    modify title varchar(800) not null,
    modify programme varchar(1200) not null,
    modify partners varchar(2000) not null,
    modify link varchar(2000) not null,
    modify resolution_body varchar(800),
    modify resolution_result varchar(800);
alter table guideline
    modify text varchar(4000) not null;
alter table field_of_action
    modify title varchar(480) not null,
    modify description varchar(4000) not null;
alter table institution
    modify name varchar(640) not null;
alter table conference
    modify title varchar(800) not null,
    modify place varchar(1200) not null,
    modify agenda text not null,
    modify guiding_questions text not null,
    modify contact_name varchar(480) not null,
    modify contact_phone varchar(240) not null,
    modify contact_mail varchar(640) not null;
alter table breakout_group
    modify name varchar(480) not null,
    modify room varchar(480) not null,
    modify question varchar(1200) not null;
alter table participant
    modify name varchar(480) not null,
    modify affiliation varchar(640) not null;
alter table recommendation
    modify title varchar(640) not null,
    modify text varchar(8000) not null,
    modify answer_reason varchar(4000);
alter table project
    modify title varchar(640) not null,
    modify goal varchar(4000) not null,
    modify indicator varchar(2000) not null,
    modify reason varchar(4000) not null;
alter table implementation_step
    modify what varchar(1200) not null,
    modify who varchar(640) not null,
    modify finished_by varchar(640);
alter table progress_report
    modify reported_by varchar(640) not null,
    modify sentence varchar(2000) not null;
alter table cluster
    modify heading varchar(320) not null;

-- What is looked through when somebody searches the cards; nothing of the past.
alter table contribution
    modify text varchar(1120) not null,
    modify hiding_because varchar(1200),
    add folded mediumtext not null default '' without system versioning;
