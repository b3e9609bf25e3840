-- Tests do not care what time it is.
update schedule_day set hours = '0-1440';
