/**
 * The screens of the student and of the technicians.
 *
 * <p>A page is kept current by {@code PageFeed}: rung by the bus, it reads outside the session lock and then shows what
 * is new. What a page sends goes through {@code PageWork}, in order and outside that lock too. {@code Conversation},
 * with its log and composer, is the same for both sides.
 */
@NullMarked
package org.supportchat.chat.ui;

import org.jspecify.annotations.NullMarked;
