package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;

/**
 * What a module lets everybody of the staff choose for themselves, as a section of their profile. The page knows none of
 * those who do; each page has a component of its own.
 */
@FunctionalInterface
public interface ProfilePart {

    Component create();
}
