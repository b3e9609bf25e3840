-- Whoever has written a note is known, however the account goes.
alter table staff_note add constraint staff_note_author foreign key (author_id) references account (id);
create index staff_note_author_id on staff_note (author_id);
create index participant_account_id on participant (account_id);
