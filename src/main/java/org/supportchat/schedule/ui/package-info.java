/** The screen on which a manager keeps support hours, and the hours as a calendar for everybody. */
@NullMarked
package org.supportchat.schedule.ui;

import org.jspecify.annotations.NullMarked;
