-- One row that is written to find out whether anything can be written.
create table pulse (
    id tinyint     not null primary key,
    at datetime(6) not null
);
