package org.supportchat.account;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ManagerRaceOnPostgresTests extends ManagerRaceTests {}
