-- What more is said on a card (C4), as JSON by aspect; empty for nothing.
set session system_versioning_alter_history = keep;
alter table contribution
    add details text not null default '';
