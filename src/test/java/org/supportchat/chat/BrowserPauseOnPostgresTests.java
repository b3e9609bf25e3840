package org.supportchat.chat;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class BrowserPauseOnPostgresTests extends BrowserPauseTests {}
