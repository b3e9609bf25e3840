alter table message add column file_count integer not null default 0;

create table message_file (
    file_id    uuid primary key references stored_file (id),
    message_id uuid    not null references message (id) on delete cascade,
    place      integer not null,
    constraint message_file_place unique (message_id, place)
);
