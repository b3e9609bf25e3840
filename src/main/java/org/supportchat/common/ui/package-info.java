/** What the screens of every module share: telling a person something, and showing what a form refuses. */
@NamedInterface("ui")
@NullMarked
package org.supportchat.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
