/**
 * Support Chat: live help for a university course.
 *
 * <p>Package by feature. Each package below is one module: its API stands in the root, its Vaadin code in an internal
 * {@code ui}. {@code ModularityTests} and {@code ArchitectureTests} check the rules that the packages state.
 */
@NullMarked
package org.supportchat;

import org.jspecify.annotations.NullMarked;
