package org.supportchat.attachment;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class AttachmentsOnPostgresTests extends AttachmentsTests {}
