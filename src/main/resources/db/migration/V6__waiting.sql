alter table chat add column taken_at timestamp(6) with time zone;
create index chat_taken_at on chat (taken_at);
