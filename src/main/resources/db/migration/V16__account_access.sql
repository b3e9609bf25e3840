alter table account add column signed_in_at timestamp(6) with time zone;

create table password_link (
    id          uuid primary key,
    account_id  uuid                        not null,
    purpose     varchar(20)                 not null,
    secret_hash varchar(64)                 not null,
    expires_at  timestamp(6) with time zone not null,
    constraint password_link_secret_hash unique (secret_hash),
    constraint password_link_account foreign key (account_id) references account (id) on delete cascade
);

create index password_link_account_id on password_link (account_id);
