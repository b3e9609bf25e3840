create table account (
    id            uuid primary key,
    version       bigint                      not null,
    username      varchar(50)                 not null,
    email         varchar(254)                not null,
    password_hash varchar(255)                not null,
    first_name    varchar(100)                not null,
    last_name     varchar(100)                not null,
    job_title     varchar(100)                not null,
    departments   varchar(200)                not null,
    role          varchar(20)                 not null,
    active        boolean                     not null,
    created_at    timestamp(6) with time zone not null,
    constraint account_username unique (username),
    constraint account_email unique (email)
);
