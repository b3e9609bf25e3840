alter table chat add column outcome varchar(12) default 'NONE' not null;
alter table participant add column here boolean default true not null;
