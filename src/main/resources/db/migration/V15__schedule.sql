-- Hours are minutes from the midnight that their day begins with, in the zone of the course: 540-990 is 9:00 to 16:30.
create table schedule_day (
    weekday    varchar(10) primary key,
    hours      varchar(200) not null,
    changed_by varchar(250)
);

-- The preset Business, as long as nobody says otherwise.
insert into schedule_day (weekday, hours) values ('MONDAY', '540-990');
insert into schedule_day (weekday, hours) values ('TUESDAY', '540-990');
insert into schedule_day (weekday, hours) values ('WEDNESDAY', '540-990');
insert into schedule_day (weekday, hours) values ('THURSDAY', '540-990');
insert into schedule_day (weekday, hours) values ('FRIDAY', '540-990');
insert into schedule_day (weekday, hours) values ('SATURDAY', '');
insert into schedule_day (weekday, hours) values ('SUNDAY', '');

create table hours_override (
    id         uuid primary key,
    version    bigint       not null,
    first_day  date         not null,
    last_day   date         not null,
    hours      varchar(200) not null,
    reason     varchar(120) not null,
    changed_by varchar(250) not null,
    changed_at timestamp(6) with time zone not null
);

-- One row, which whoever changes anything of the schedule locks first.
create table door (
    id           integer primary key,
    paused_from  timestamp(6) with time zone,
    paused_until timestamp(6) with time zone,
    message      varchar(200) not null,
    changed_by   varchar(250)
);

insert into door (id, message) values (1, '');
