/** Files that come with messages: checked, looked at, kept, and given back. */
@ApplicationModule(allowedDependencies = "common")
@NullMarked
package org.supportchat.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
