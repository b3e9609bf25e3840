package org.supportchat.schedule;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class WeekServiceOnPostgresTests extends WeekServiceTests {}
