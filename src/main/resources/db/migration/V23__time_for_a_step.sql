-- Until when a group has for the step it is in, if its moderator has said so.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add phase_until datetime(6);
