create table staff_note (
    id          uuid primary key,
    chat_id     uuid                        not null references chat (id) on delete cascade,
    number      bigint                      not null,
    client_key  uuid                        not null,
    author_id   uuid                        not null,
    author_name varchar(201)                not null,
    body        varchar(8000)               not null,
    behind      bigint                      not null,
    written_at  timestamp(6) with time zone not null,
    constraint staff_note_chat_number unique (chat_id, number),
    constraint staff_note_chat_client_key unique (chat_id, client_key)
);

create index staff_note_written_at on staff_note (written_at);

create table staff_note_mention (
    staff_note_id uuid not null references staff_note (id) on delete cascade,
    account_id    uuid not null references account (id) on delete cascade,
    primary key (staff_note_id, account_id)
);

create index staff_note_mention_account_id on staff_note_mention (account_id);
