/** The page that creates the first system manager. */
@NullMarked
package org.supportchat.account.ui;

import org.jspecify.annotations.NullMarked;
