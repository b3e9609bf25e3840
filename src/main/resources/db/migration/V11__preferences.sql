create table preferences (
    account_id   uuid primary key references account (id) on delete cascade,
    language     varchar(35),
    color_scheme varchar(10) not null,
    send_key     varchar(10) not null
);
