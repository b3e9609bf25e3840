alter table chat add column student_delivered bigint default 0 not null;
alter table chat add column student_read bigint default 0 not null;
alter table chat add column technicians_delivered bigint default 0 not null;
alter table chat add column technicians_read bigint default 0 not null;
