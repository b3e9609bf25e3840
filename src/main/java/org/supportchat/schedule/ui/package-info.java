/**
 * The screen on which managers keep the support hours, and the hours as a calendar for everybody.
 *
 * <p>The week and the month are drawn and changed by mouse, touch and keyboard. The browser carries gestures alone; what they
 * mean, and what becomes of hours that meet, is decided here. Every step is stored at once and says what it was made on.
 */
@NullMarked
package org.supportchat.schedule.ui;

import org.jspecify.annotations.NullMarked;
