create table audit_entry (
    id         uuid primary key,
    written_at timestamp(6) with time zone not null,
    actor_id   uuid,
    actor      varchar(250)  not null,
    address    varchar(64)   not null,
    action     varchar(60)   not null,
    subject    varchar(200)  not null,
    detail     varchar(1000) not null
);

create index audit_entry_written_at on audit_entry (written_at);
