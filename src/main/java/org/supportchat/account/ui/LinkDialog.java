package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import org.supportchat.account.Invitation;
import org.supportchat.common.Site;
import org.supportchat.common.ui.CopyText;
import org.supportchat.common.ui.SiteAddress;
import org.supportchat.common.ui.Times;

/** Shows the link with which somebody sets their password, once: nobody can read it again. */
final class LinkDialog extends Dialog {

    private final transient Invitation invitation;
    private final transient Site site;
    private final Div link = new Div();

    LinkDialog(Invitation invitation, Site site) {
        this.invitation = invitation;
        this.site = site;
        setHeaderTitle(getTranslation("accounts.link-heading"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var content = new Div();
        content.addClassName("link-dialog");
        var until = Times.moment(
                getLocale(), invitation.link().expiresAt(), Times.zoneOfReader(UI.getCurrentOrThrow(), ZoneOffset.UTC));
        var details = invitation.account().details();
        var owner = new Paragraph(getTranslation("accounts.link-of", details.name(), details.username()));
        owner.addClassName("account-name");
        content.add(
                owner,
                new Paragraph(getTranslation(
                        invitation.link().isMailed() ? "accounts.link-mailed" : "accounts.link-not-mailed",
                        details.email())),
                link,
                new Paragraph(getTranslation("accounts.link-until", until)));
        add(content);
        var done = new Button(getTranslation("accounts.done"), click -> close());
        done.addThemeName("primary");
        getFooter().add(done);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        SiteAddress.of(site, this, this::show);
    }

    private void show(String address) {
        var whole = address + invitation.link().path();
        var text = new Code(whole);
        text.addClassName("password-link");
        text.getElement().setAttribute("translate", "no").setAttribute("dir", "ltr");
        link.removeAll();
        link.add(text, new CopyText(getTranslation("accounts.copy-link"), whole));
    }
}
