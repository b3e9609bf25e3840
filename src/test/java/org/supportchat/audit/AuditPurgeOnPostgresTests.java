package org.supportchat.audit;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL, whose triggers let it through. */
@OnPostgres
class AuditPurgeOnPostgresTests extends AuditPurgeTests {}
