package org.supportchat.attachment;

import java.util.List;

/** The rows of these files are gone, and nobody can reach their bytes any more. */
record FilesDeleted(List<Place> places) {}
