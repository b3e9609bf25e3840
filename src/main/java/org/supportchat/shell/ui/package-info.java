/** The frame, the page settings and the error screens. */
@NullMarked
package org.supportchat.shell.ui;

import org.jspecify.annotations.NullMarked;
