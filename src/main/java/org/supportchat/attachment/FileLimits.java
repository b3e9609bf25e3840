package org.supportchat.attachment;

import java.util.List;

/**
 * What is accepted, for screens that say so beforehand; sizes in bytes.
 *
 * @param file the largest file
 * @param message the most that the files of a message have together
 * @param files the most files of a message
 * @param uploader the most that one uploader has on a shelf
 * @param endings of names, lower-case and without the dot
 */
public record FileLimits(long file, long message, int files, long uploader, List<String> endings) {}
