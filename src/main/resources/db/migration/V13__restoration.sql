-- One row that a restored backup leaves: whoever runs on this database sees by it that everything else is another.
create table restoration (
    id   tinyint     not null primary key,
    what uuid        not null,
    at   datetime(6) not null
);
