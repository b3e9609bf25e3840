package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.supportchat.account.Invitation;
import org.supportchat.account.InvitationFile;
import org.supportchat.common.Site;
import org.supportchat.common.ui.SiteAddress;
import org.supportchat.common.ui.Times;

/** Shows the links of all who were imported, once, to hand out or to take along as a file. */
final class InvitationsDialog extends Dialog {

    private static final String FILE = "support-chat-links.csv";

    private final transient List<Invitation> invitations;
    private final transient Site site;
    private final UnorderedList list = new UnorderedList();

    /** @param invitations at least one */
    InvitationsDialog(List<Invitation> invitations, Site site) {
        this.invitations = invitations;
        this.site = site;
        setHeaderTitle(getTranslation("accounts.imported", invitations.size()));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        list.addClassName("invitation-list");
        var until = Times.moment(
                getLocale(),
                invitations.getFirst().link().expiresAt(),
                Times.zoneOfReader(UI.getCurrentOrThrow(), ZoneOffset.UTC));
        var areMailed = invitations.stream().allMatch(one -> one.link().isMailed());
        var content = new Div(
                new Paragraph(getTranslation(areMailed ? "accounts.links-mailed" : "accounts.links-not-mailed")),
                new Paragraph(getTranslation("accounts.links-until", until)),
                list);
        content.addClassName("link-dialog");
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
        list.removeAll();
        for (var one : invitations) {
            var name = new Span(getTranslation(
                    "accounts.link-of",
                    one.account().details().name(),
                    one.account().details().username()));
            var link = new Code(address + one.link().path());
            link.addClassName("password-link");
            link.getElement().setAttribute("translate", "no").setAttribute("dir", "ltr");
            list.add(new ListItem(name, link));
        }
        if (getFooter().getElement().getChildCount() == 1) {
            getFooter().getElement().insertChild(0, createDownload(address).getElement());
        }
    }

    private Anchor createDownload(String address) {
        var file = DownloadHandler.fromInputStream(request -> {
            var content = InvitationFile.write(invitations, address);
            return new DownloadResponse(
                    new ByteArrayInputStream(content), FILE, "text/csv;charset=utf-8", content.length);
        });
        var link = new Anchor(file, getTranslation("accounts.download-links"));
        link.addClassNames("response-export", "dialog-aside");
        return link;
    }
}
