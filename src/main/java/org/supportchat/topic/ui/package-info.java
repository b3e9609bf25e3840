/** The screen on which a manager keeps the topics. */
@NullMarked
package org.supportchat.topic.ui;

import org.jspecify.annotations.NullMarked;
