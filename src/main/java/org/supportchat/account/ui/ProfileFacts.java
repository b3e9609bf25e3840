package org.supportchat.account.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.supportchat.account.Profile;

/** What a person cannot change of their own account, and who can; with the name that is stored. */
final class ProfileFacts extends Div {

    private final DescriptionList list = new DescriptionList();

    ProfileFacts() {
        addClassName("profile-facts");
        add(list, new Paragraph(getTranslation("profile.facts-help")));
    }

    void show(Profile profile) {
        list.removeAll();
        add("profile.shown-as", profile.firstName() + " " + profile.lastName());
        add("account.username", profile.username());
        add("account.email", profile.email());
        add("account.job-title", profile.jobTitle());
        add("account.departments", profile.departments());
        add("profile.role", getTranslation(AccountWords.role(profile.role())));
    }

    private void add(String label, String value) {
        var text = new Span(value.isEmpty() ? getTranslation("profile.not-given") : value);
        text.getElement().setAttribute("dir", "auto");
        list.add(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(text));
    }
}
