/**
 * A line between browsers and the server that can fail on demand: {@link org.supportchat.line.Line} stands between the two
 * as a TCP proxy on the loopback interface, and can stall, drop one direction, cut, and lose what is idle.
 */
@NullMarked
package org.supportchat.line;

import org.jspecify.annotations.NullMarked;
