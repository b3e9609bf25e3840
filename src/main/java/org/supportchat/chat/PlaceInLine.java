package org.supportchat.chat;

import java.util.OptionalInt;

/**
 * Where a student stands in line.
 *
 * @param place from 1
 * @param minutes about how long it takes yet, at least 1; nothing where there is too little to go by
 * @param onDuty how many technicians are on duty
 */
public record PlaceInLine(int place, OptionalInt minutes, int onDuty) {}
