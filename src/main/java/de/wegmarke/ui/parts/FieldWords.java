package de.wegmarke.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds, as one text: the words, the day, or the labels of what is chosen. The browser reads it in the same way
 * ({@code frontend/forms.ts}), so that it can be kept there and given back (A4).
 */
final class FieldWords {

    private FieldWords() {}

    /** What the browser would read; empty if nothing is typed or chosen. */
    static String of(Component field) {
        var options = options(field);
        if (options != null) {
            return options.chosen().collect(Collectors.joining("\n"));
        }
        var value = ((HasValue<?, ?>) field).getValue();
        return value == null ? "" : value.toString();
    }

    /** The same as people read it. */
    static String shown(Component field, Locale reader) {
        var options = options(field);
        if (options != null) {
            return options.chosen().collect(Collectors.joining(", "));
        }
        return switch (((HasValue<?, ?>) field).getValue()) {
            case null -> "";
            case LocalDateTime moment -> When.moment(moment, reader);
            case LocalDate day -> When.day(day, reader);
            case Object words -> words.toString();
        };
    }

    /** Gives back what was kept; what cannot be chosen any more, or is no day, stays away. */
    static void put(Component field, String words) {
        var options = options(field);
        if (options != null) {
            options.choose(Set.copyOf(words.lines().toList()));
        } else {
            value(field).setValue(read(field, words));
        }
    }

    /** @return null for an empty day or name */
    private static @Nullable Object read(Component field, String words) {
        try {
            return switch (field) {
                case DateTimePicker moment -> words.isEmpty() ? null : LocalDateTime.parse(words);
                case DatePicker day -> words.isEmpty() ? null : LocalDate.parse(words);
                case ComboBox<?> named -> words.isEmpty() ? null : words;
                default -> words;
            };
        } catch (DateTimeParseException elsewhere) {
            return null;
        }
    }

    /** @return null if it is no choice */
    private static @Nullable Options<?> options(Component field) {
        return switch (field) {
            case Select<?> select -> options(select);
            case RadioButtonGroup<?> group -> options(group);
            case CheckboxGroup<?> group -> options(group);
            case MultiSelectComboBox<?> box -> options(box);
            default -> null;
        };
    }

    private static <T> Options<T> options(Select<T> select) {
        return Options.one(select, select.getListDataView().getItems(), select.getItemLabelGenerator()::apply);
    }

    private static <T> Options<T> options(RadioButtonGroup<T> group) {
        return Options.one(group, group.getListDataView().getItems(), group.getItemLabelGenerator()::apply);
    }

    private static <T> Options<T> options(CheckboxGroup<T> group) {
        return Options.many(group, group.getListDataView().getItems(), group.getItemLabelGenerator()::apply);
    }

    private static <T> Options<T> options(MultiSelectComboBox<T> box) {
        return Options.many(box, box.getListDataView().getItems(), box.getItemLabelGenerator()::apply);
    }

    /** Whatever the field is of, it takes what it gave, or what was read for it. */
    @SuppressWarnings("unchecked")
    private static HasValue<?, @Nullable Object> value(Component field) {
        return (HasValue<?, @Nullable Object>) field;
    }

    /**
     * What may be chosen in a field.
     *
     * @param several whether more than one may
     */
    private record Options<T>(Component field, List<T> items, Function<T, String> label, boolean several) {

        static <T> Options<T> one(Component field, Stream<T> items, Function<T, String> label) {
            return new Options<>(field, items.toList(), label, false);
        }

        static <T> Options<T> many(Component field, Stream<T> items, Function<T, String> label) {
            return new Options<>(field, items.toList(), label, true);
        }

        Stream<String> chosen() {
            return values().stream().map(label).map(String::strip).sorted();
        }

        /** Those who bear the same label cannot be told apart: they stay as they are. */
        void choose(Set<String> labels) {
            var now = Set.copyOf(values());
            var found =
                    items.stream()
                            .collect(Collectors.groupingBy(
                                    item -> label.apply(item).strip()))
                            .entrySet()
                            .stream()
                            .flatMap(named -> named.getValue().size() == 1
                                    ? named.getValue().stream().filter(item -> labels.contains(named.getKey()))
                                    : named.getValue().stream().filter(now::contains))
                            .collect(Collectors.toSet());
            value(field).setValue(several ? found : found.stream().findFirst().orElse(null));
        }

        @SuppressWarnings("unchecked")
        private List<T> values() {
            var value = value(field).getValue();
            return several
                    ? List.copyOf((Collection<T>) value)
                    : Stream.ofNullable((T) value).toList();
        }
    }
}
