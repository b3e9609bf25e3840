/** The screen on which the staff keep their quick responses. */
@NullMarked
package org.supportchat.response.ui;

import org.jspecify.annotations.NullMarked;
