create table staff_device (
    id               uuid primary key,
    account_id       uuid                        not null,
    secret_hash      varchar(64)                 not null,
    previous_hash    varchar(64)                 not null,
    rotated_at       timestamp(6) with time zone not null,
    received         boolean                     not null,
    kept             boolean                     not null,
    browser          varchar(40)                 not null,
    operating_system varchar(40)                 not null,
    address          varchar(45)                 not null,
    created_at       timestamp(6) with time zone not null,
    last_used_at     timestamp(6) with time zone not null,
    ending           varchar(20),
    constraint staff_device_account foreign key (account_id) references account (id) on delete cascade
);

create index staff_device_account_id on staff_device (account_id);
