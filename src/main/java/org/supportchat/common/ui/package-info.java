/** What the screens of every module share: telling a person something, and translating a refusal. */
@NullMarked
package org.supportchat.common.ui;

import org.jspecify.annotations.NullMarked;
