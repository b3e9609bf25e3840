package org.supportchat.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The form of HTML with which somebody signs in. The framework's own has no place for a checkbox. The browser sends it:
 * what is typed here goes into no call of the page, and password managers know what it is.
 */
@Tag("sign-in-form")
@JavaScript("context://scripts/page.js")
final class SignInForm extends Component implements HasComponents {

    /** What the server of the remembered devices reads. */
    private static final String REMEMBER = "remember-me";

    SignInForm() {
        var form = new HtmlContainer("form");
        form.addClassName("sign-in-form");
        form.getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("novalidate", true);
        form.add(createUsername(), createPassword(), createRemember(), createSubmit());
        token().ifPresent(token -> form.getElement().appendChild(hidden(token)));
        add(form);
    }

    private TextField createUsername() {
        var username = new TextField(getTranslation("login.username"));
        username.setAutocomplete(Autocomplete.USERNAME);
        username.getElement().setAttribute("autocapitalize", "none").setAttribute("autocorrect", "off");
        username.getElement().setAttribute("data-missing", getTranslation("login.username-missing"));
        username.getElement().setProperty("name", "username");
        username.setValueChangeMode(null);
        username.setAutofocus(true);
        return username;
    }

    private PasswordField createPassword() {
        var password = new PasswordField(getTranslation("login.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("data-missing", getTranslation("login.password-missing"));
        password.getElement().setProperty("name", "password");
        password.setValueChangeMode(null);
        return password;
    }

    private Checkbox createRemember() {
        var remember = new Checkbox(getTranslation("login.remember"));
        remember.getElement().setProperty("name", REMEMBER);
        return remember;
    }

    private NativeButton createSubmit() {
        var submit = new NativeButton(getTranslation("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("button-link", "sign-in-button");
        return submit;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }

    private static Element hidden(CsrfToken token) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken());
    }
}
