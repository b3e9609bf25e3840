package org.supportchat.topic;

import org.supportchat.OnPostgres;

/** The same on PostgreSQL. */
@OnPostgres
class TopicServiceOnPostgresTests extends TopicServiceTests {}
