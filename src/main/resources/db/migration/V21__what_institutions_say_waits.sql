-- What an institution says of its project waits for a coordinator, or for some days, before the public reads it (P8). What was
-- reported until today is public as it is. A report without a moment waits until somebody releases it.
set session system_versioning_alter_history = keep;

alter table progress_report
    add showing_at datetime(6),
    add showing_by uuid;
update progress_report set showing_at = reported_at, showing_by = reported_by_account;

-- While a tick waits, the public reads of the step what it read before: waiting_finished_at, until waiting_until.
alter table implementation_step
    add waiting_since       datetime(6),
    add waiting_until       datetime(6),
    add waiting_finished_at datetime(6);

-- When of a project something next begins to show by itself. Whoever reads after that finds the catalogue and the moments told of it.
alter table project add due_at datetime(6);
create index project_due on project (due_at);
