/** Where managers read the audit log. */
@NullMarked
package org.supportchat.audit.ui;

import org.jspecify.annotations.NullMarked;
