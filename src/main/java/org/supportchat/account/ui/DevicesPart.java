package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.supportchat.account.DeviceView;
import org.supportchat.account.OwnDevices;
import org.supportchat.common.NotFound;
import org.supportchat.common.ui.FormSection;
import org.supportchat.common.ui.Notifications;

/** The browsers in which the person is signed in, each of which can be signed out from here. */
final class DevicesPart extends Composite<FormSection> {

    private final transient OwnDevices devices;
    private final UnorderedList list = new UnorderedList();

    DevicesPart(OwnDevices devices, AuthenticationContext authentication) {
        this.devices = devices;
        list.addClassName("devices");
        list.getElement().setAttribute("aria-label", getTranslation("devices.heading"));
        var everywhere = new Button(
                getTranslation("devices.everywhere"),
                click -> new EverywhereDialog(this::endOthers, authentication::logout).open());
        getContent().setForm(list, new Div(everywhere));
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(getTranslation("devices.heading"), getTranslation("devices.explanation"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        getUI().flatMap(PageSession::use)
                .map(devices::mine)
                .ifPresent(all -> all.forEach(device -> list.add(new DeviceItem(device, () -> end(device)))));
    }

    private void end(DeviceView device) {
        try {
            devices.end(device.id());
            getContent().say(getTranslation("devices.ended"));
        } catch (NotFound gone) {
            Notifications.refused(this, gone);
        }
        show();
    }

    private void endOthers() {
        devices.endOthers(VaadinRequest.getCurrent().getWrappedSession().getId());
        getContent().say(getTranslation("devices.others-ended"));
        show();
    }
}
