-- What keeps its past holds ids of people, never their names (A2a): a name leaves by being deleted in the one place where it
-- stands. Until now reports and finished steps held the name of whoever made them, and conferences that of their contact.
set session system_versioning_alter_history = keep;

alter table progress_report
    add reported_by_account uuid,
    add reported_by_institution uuid;
update progress_report r set
    reported_by_account = (select min(a.id) from account a where a.name = r.reported_by),
    reported_by_institution = (select min(i.id) from institution i where i.name = r.reported_by);
alter table progress_report
    drop reported_by;

alter table implementation_step
    add finished_by_account uuid,
    add finished_by_institution uuid;
update implementation_step s set
    finished_by_account = (select min(a.id) from account a where a.name = s.finished_by),
    finished_by_institution = (select min(i.id) from institution i where i.name = s.finished_by)
where s.finished_by is not null;
alter table implementation_step
    drop finished_by;

create table conference_contact (
    conference    uuid         not null primary key,
    contact_name  varchar(480) not null,
    contact_phone varchar(240) not null,
    contact_mail  varchar(640) not null,
    constraint conference_contact_conference foreign key (conference) references conference (id)
);
insert into conference_contact select id, contact_name, contact_phone, contact_mail from conference;
alter table conference
    drop contact_name,
    drop contact_phone,
    drop contact_mail;
