package de.wegmarke.contribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the fuller words of a card in one column, as JSON by aspect; empty for none. */
@Converter(autoApply = true)
class DetailsText implements AttributeConverter<Details, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Aspect, String>> BY_ASPECT = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Details details) {
        return details.words().isEmpty() ? "" : JSON.writeValueAsString(details.words());
    }

    @Override
    public Details convertToEntityAttribute(String kept) {
        return kept.isEmpty() ? Details.NONE : new Details(JSON.readValue(kept, BY_ASPECT));
    }
}
