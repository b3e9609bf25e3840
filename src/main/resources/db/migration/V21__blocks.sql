alter table chat add column blocked_from varchar(10);
alter table chat add column blocked_by varchar(201);
alter table chat add column blocked_at timestamp(6) with time zone;
alter table student_token add column browser_hash varchar(64);

create table browser_pause (
    id           uuid primary key,
    browser_hash varchar(64)                 not null,
    chat_id      uuid                        not null,
    chat_number  bigint                      not null,
    paused_by    varchar(201)                not null,
    paused_at    timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone not null,
    constraint browser_pause_browser_hash unique (browser_hash)
);

create index browser_pause_chat_id on browser_pause (chat_id);
create index browser_pause_ends_at on browser_pause (ends_at);
