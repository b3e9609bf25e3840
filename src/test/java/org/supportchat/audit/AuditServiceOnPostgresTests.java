package org.supportchat.audit;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class AuditServiceOnPostgresTests extends AuditServiceTests {}
