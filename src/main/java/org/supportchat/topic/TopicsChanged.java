package org.supportchat.topic;

/** Some topic was added, changed, moved or deleted. */
record TopicsChanged() {}
