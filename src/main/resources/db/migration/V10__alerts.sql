alter table chat add column queued_at timestamp(6) with time zone;
update chat set queued_at = waiting_since;
alter table chat alter column queued_at set not null;
alter table chat add column managers_told_at timestamp(6) with time zone;
alter table chat add column unanswered_since timestamp(6) with time zone;

create table alert_settings (
    account_id     uuid primary key references account (id) on delete cascade,
    on_duty        boolean     not null,
    repeat_seconds integer     not null,
    sound          varchar(10) not null,
    volume         integer     not null,
    muted_until    timestamp(6) with time zone
);
