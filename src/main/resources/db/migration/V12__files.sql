-- Shelf and uploader are opaque here: who may read what is decided by those who own the shelf.
create table stored_file (
    id             uuid primary key,
    version        bigint                      not null,
    place          uuid                        not null,
    shelf          uuid                        not null,
    uploader       varchar(64)                 not null,
    name           varchar(200)                not null,
    type           varchar(20)                 not null,
    bytes          bigint                      not null,
    encoding       varchar(40),
    picture_width  integer,
    picture_height integer,
    scanned        boolean                     not null,
    kept           boolean                     not null,
    received_at    timestamp(6) with time zone not null,
    constraint stored_file_place unique (place)
);

create index stored_file_shelf on stored_file (shelf);

-- For what was never sent.
create index stored_file_kept_received_at on stored_file (kept, received_at);

-- One row: what tells this database from others that the same directory of files may be used with by mistake.
create table file_store (
    owner varchar(36)
);

insert into file_store (owner) values (null);
