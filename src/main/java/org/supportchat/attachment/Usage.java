package org.supportchat.attachment;

/** What one uploader has on a shelf. */
record Usage(long files, long bytes) {}
