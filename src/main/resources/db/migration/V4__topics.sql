create table topic (
    id          uuid primary key,
    version     bigint       not null,
    group_name  varchar(60)  not null,
    name        varchar(60)  not null,
    description varchar(200) not null,
    hint        varchar(200) not null,
    icon        varchar(20)  not null,
    place       integer      not null,
    active      boolean      not null,
    constraint topic_name unique (name)
);

alter table chat add column topic_id uuid references topic (id) on delete set null;
alter table chat add column topic_name varchar(60) default '' not null;
create index chat_topic_id on chat (topic_id);
