create table student_token (
    hash       varchar(64) primary key,
    chat_id    uuid                        not null references chat (id) on delete cascade,
    expires_at timestamp(6) with time zone not null,
    code_proof varchar(64)
);

create index student_token_chat_id on student_token (chat_id);

insert into student_token (hash, chat_id, expires_at) select token_hash, id, token_expires_at from chat;

alter table chat drop constraint chat_token_hash;
alter table chat drop column token_hash;
alter table chat drop column token_expires_at;

alter table chat add column resume_hash varchar(64);
alter table chat add constraint chat_resume_hash unique (resume_hash);

create table resume_salt (
    id   integer primary key,
    salt uuid not null,
    constraint resume_salt_only_one check (id = 1)
);
