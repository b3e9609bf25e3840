package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;

/**
 * What a module puts into the frame for the staff, on every page and as long as the page is open. The frame knows none of
 * those who do; each page has a component of its own.
 */
@FunctionalInterface
public interface FramePart {

    Component create();
}
