-- Who does a step is typed, and may be a person: the name stands in one place without a past, the step and its past hold its id
-- (A2a). Steps that were removed before keep nobody.
set session system_versioning_alter_history = keep;

create table doer (
    id   uuid         not null primary key,
    name varchar(640) not null
);
insert into doer select id, who from implementation_step;
alter table implementation_step
    add doer uuid;
update implementation_step set doer = id;
alter table implementation_step
    drop who,
    add constraint implementation_step_doer foreign key (doer) references doer (id);
