/**
 * The pages that create the first system manager and set passwords, the profile of everybody of the staff and what their pages
 * are told of it, and the page on which managers keep all accounts.
 */
@NullMarked
package org.supportchat.account.ui;

import org.jspecify.annotations.NullMarked;
