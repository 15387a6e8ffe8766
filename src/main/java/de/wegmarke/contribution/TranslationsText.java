package de.wegmarke.contribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the translations of a card in one column, as JSON by language; empty for none. */
@Converter(autoApply = true)
class TranslationsText implements AttributeConverter<Translations, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Translations.Said>> BY_LANGUAGE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Translations translations) {
        return translations.said().isEmpty() ? "" : JSON.writeValueAsString(translations.said());
    }

    @Override
    public Translations convertToEntityAttribute(String kept) {
        return kept.isEmpty() ? Translations.NONE : new Translations(JSON.readValue(kept, BY_LANGUAGE));
    }
}
