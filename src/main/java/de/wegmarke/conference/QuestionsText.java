package de.wegmarke.conference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the questions of a group's steps in one column, as JSON by step; empty for none. */
@Converter(autoApply = true)
class QuestionsText implements AttributeConverter<Questions, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Phase, String>> BY_STEP = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Questions questions) {
        return questions.asked().isEmpty() ? "" : JSON.writeValueAsString(questions.asked());
    }

    @Override
    public Questions convertToEntityAttribute(String kept) {
        return kept.isEmpty() ? Questions.NONE : new Questions(JSON.readValue(kept, BY_STEP));
    }
}
