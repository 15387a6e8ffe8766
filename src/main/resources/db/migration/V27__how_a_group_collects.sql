-- How a group collects (C10): whether everybody writes before they see the others' cards, whether cards lie mixed, whether one may give
-- dots to one's own.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add collecting_own_first boolean not null default false,
    add collecting_shuffled boolean not null default false,
    add collecting_own_dots boolean not null default true;
