package org.supportchat.schedule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The hours of a day in one column: "540-720 780-990". */
@Converter
class HoursColumn implements AttributeConverter<List<Hours>, String> {

    @Override
    public String convertToDatabaseColumn(List<Hours> hours) {
        return hours.stream().map(one -> one.from() + "-" + one.to()).collect(Collectors.joining(" "));
    }

    @Override
    public List<Hours> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .filter(one -> !one.isEmpty())
                .map(HoursColumn::parse)
                .toList();
    }

    private static Hours parse(String one) {
        var dash = one.indexOf('-');
        return new Hours(Integer.parseInt(one.substring(0, dash)), Integer.parseInt(one.substring(dash + 1)));
    }
}
