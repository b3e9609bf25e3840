/** The sign-in page. */
@NullMarked
package org.supportchat.security.ui;

import org.jspecify.annotations.NullMarked;
