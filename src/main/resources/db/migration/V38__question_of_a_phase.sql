-- What a group is asked in its steps, where that is another question than its own, as JSON by step; empty for none.
set session system_versioning_alter_history = keep;
alter table breakout_group
    add questions text not null default '';
