package org.supportchat.response;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class ResponseServiceOnPostgresTests extends ResponseServiceTests {}
