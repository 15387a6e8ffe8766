-- What a card says in other languages (C9), as JSON; empty for none.
set session system_versioning_alter_history = keep;
alter table contribution
    add translations text not null default '';
