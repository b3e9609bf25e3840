/**
 * The screen on which managers keep the support hours: a week that is drawn and changed by mouse, touch and keyboard.
 *
 * <p>Every step is stored at once and says what it was made on. The browser carries gestures alone; what they mean, and what
 * becomes of hours that meet, is decided here.
 */
@NullMarked
package org.supportchat.schedule.ui;

import org.jspecify.annotations.NullMarked;
