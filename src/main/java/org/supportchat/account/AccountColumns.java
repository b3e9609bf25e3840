package org.supportchat.account;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.supportchat.common.Invalid;
import org.supportchat.common.Language;

/** The columns of a file, by what its first line says. */
final class AccountColumns {

    private final List<String> names;
    private final List<Optional<AccountColumn>> columns;

    AccountColumns(List<String> names, Language language) {
        this.names = names.stream().map(String::strip).toList();
        this.columns =
                names.stream().map(name -> AccountColumn.of(name, language)).toList();
    }

    /** @throws Invalid where one is missing that no account can be made without, or is there twice */
    void requireAll() {
        for (var column : AccountColumn.values()) {
            var times = columns.stream()
                    .filter(one -> one.filter(column::equals).isPresent())
                    .count();
            if (times > 1) {
                throw new Invalid("file", "accounts.file-column-twice", column.label());
            }
        }
        Arrays.stream(AccountColumn.values())
                .filter(column -> column.isNeeded() && !columns.contains(Optional.of(column)))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Invalid("file", "accounts.file-column-missing", missing.label());
                });
    }

    int known() {
        return (int) columns.stream().filter(Optional::isPresent).count();
    }

    List<String> unknown() {
        return names.stream()
                .filter(name ->
                        !name.isEmpty() && columns.get(names.indexOf(name)).isEmpty())
                .distinct()
                .toList();
    }

    int count() {
        return columns.size();
    }

    Map<AccountColumn, String> cells(CSVRecord record) {
        var cells = new EnumMap<AccountColumn, String>(AccountColumn.class);
        for (var index = 0; index < columns.size(); index++) {
            var cell = record.get(index);
            columns.get(index).ifPresent(column -> cells.put(column, cell));
        }
        return cells;
    }
}
