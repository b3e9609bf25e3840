package org.supportchat.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import org.supportchat.account.DeviceView;
import org.supportchat.common.ui.Times;

/** A browser in which the person is signed in: what it is, from where, since when, and when they used it last. */
final class DeviceItem extends ListItem {

    DeviceItem(DeviceView device, Runnable end) {
        addClassName("device");
        var name = name(device);
        var head = new Paragraph(new Span(name));
        head.addClassName("device-name");
        if (device.isHere()) {
            var here = new Span(getTranslation("devices.here"));
            here.addClassName("device-here");
            head.add(here);
        }
        var words = new Div(
                head,
                new Paragraph(getTranslation("devices.since", moment(device.since()), device.address())),
                new Paragraph(getTranslation(
                        device.isKept() ? "devices.used-kept" : "devices.used", moment(device.lastUsedAt()))));
        add(words);
        if (!device.isHere()) {
            var button = new Button(getTranslation("shell.sign-out"), click -> end.run());
            button.setAriaLabel(getTranslation("devices.end", name));
            add(button);
        }
    }

    private String name(DeviceView device) {
        var browser = device.browser().isEmpty() ? getTranslation("devices.unknown") : device.browser();
        return device.system().isEmpty() ? browser : getTranslation("devices.name", browser, device.system());
    }

    /** By the clock of the reader, such as "Nov 26, 2026, 9:00 AM". */
    private String moment(Instant at) {
        return Times.moment(getLocale(), at, Times.zoneOfReader(UI.getCurrentOrThrow(), ZoneOffset.UTC));
    }
}
