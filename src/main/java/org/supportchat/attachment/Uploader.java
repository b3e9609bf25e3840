package org.supportchat.attachment;

import java.util.UUID;

/** One who sends files to one shelf. */
record Uploader(UUID shelf, String name) {}
