package de.wegmarke.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.PublicForm;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@WegmarkeTest
class OwnFormsTest {

    @Autowired
    Logins logins;

    @Autowired
    PublicForm form;

    @Value("${wegmarke.base-url}")
    String address;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, true",
        "Sec-Fetch-Site, same-site, false",
        "Sec-Fetch-Site, cross-site, false",
        "Sec-Fetch-Site, none, false",
        "Origin, %s, true",
        "Origin, http://elsewhere.example, false",
        "Origin, null, false",
        "Accept, text/html, false"
    })
    void aFormIsTakenFromOurOwnPagesOnlyAndNeedsNoSession(String header, String value, boolean taken) {
        var before = form.sent();
        var answer = logins.visitor().post(PublicForm.ADDRESS, Map.of("word", "Ja"), header, value.formatted(address));
        assertThat(answer.statusCode()).isEqualTo(taken ? 302 : 403);
        assertThat(form.sent() - before).isEqualTo(taken ? 1 : 0);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whereNobodySaidSoNothingIsTaken() {
        assertThat(logins.visitor()
                        .post("/results", Map.of(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(404);
    }
}
