package org.supportchat.response;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportchat.audit.AuditLog;

/** What goes with every change of quick responses, inside the transaction of the service that changes them; no texts. */
@Component
class ResponseJournal {

    private final AuditLog audit;

    ResponseJournal(AuditLog audit) {
        this.audit = audit;
    }

    void created(QuickResponse response) {
        audit.write("response.create", name(response.details()), words(response.kind()));
    }

    void edited(ResponseDetails before, QuickResponse response) {
        var now = response.details();
        var changes = Stream.of(
                        change("title", before.title(), now.title()),
                        change("shortcut", before.shortcut(), now.shortcut()),
                        before.text().equals(now.text()) ? "" : "text")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!changes.isEmpty()) {
            audit.write("response.edit", name(before), words(response.kind()) + "; " + changes);
        }
    }

    void deleted(QuickResponse response) {
        audit.write("response.delete", name(response.details()), words(response.kind()));
    }

    void imported(ImportPlan plan) {
        var changed = plan.changed().stream().map(ImportPlan.Change::details).toList();
        audit.write(
                "response.import",
                words(plan.kind()),
                "added: " + shortcuts(plan.added()) + "; changed: " + shortcuts(changed));
    }

    void exported(ResponseKind kind, Collection<ResponseDetails> all) {
        audit.write("response.export", words(kind), String.valueOf(all.size()));
    }

    private static String name(ResponseDetails details) {
        return "/" + details.shortcut() + " " + details.title();
    }

    private static String change(String what, String before, String now) {
        return before.equals(now) ? "" : what + ": " + before + " -> " + now;
    }

    private static String shortcuts(List<ResponseDetails> all) {
        return all.stream().map(details -> "/" + details.shortcut()).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String words(ResponseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
