package org.supportchat.attachment;

import java.nio.file.Path;

/** Two pictures that were drawn anew, in files that are the caller's to take away; the size is the thumbnail's. */
record Preview(Dimensions size, Path thumbnail, Path picture) {}
