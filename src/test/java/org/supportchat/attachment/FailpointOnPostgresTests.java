package org.supportchat.attachment;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class FailpointOnPostgresTests extends FailpointTests {}
