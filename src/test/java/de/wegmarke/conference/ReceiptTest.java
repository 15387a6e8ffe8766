package de.wegmarke.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.contribution.CaptureDesk;
import de.wegmarke.contribution.CardDraft;
import de.wegmarke.contribution.ContributionId;
import de.wegmarke.contribution.Kind;
import de.wegmarke.people.DeviceKey;
import de.wegmarke.people.Secret;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationDraft;
import de.wegmarke.shared.NotAllowed;
import de.wegmarke.shared.NotFound;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Stage;
import de.wegmarke.stage.Visitor;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What whoever holds a receipt sees, takes along, and lets go (A3). */
@WegmarkeTest
class ReceiptTest {

    @Autowired
    Stage stage;

    @Autowired
    Logins logins;

    @Autowired
    ReceiptDesk receipts;

    @Autowired
    CaptureDesk capture;

    @Autowired
    JoiningDesk joining;

    @Autowired
    RecommendationDesk recommendations;

    @Autowired
    ConferenceDesk conferences;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource rooms;

    private final Secret device = Secret.fresh();
    private ConferenceId conference;
    private Membership olena;
    private Receipt receipt;
    private ContributionId card;

    @BeforeEach
    void somebodyWroteSomething() {
        conference = stage.conference();
        olena = stage.join(stage.group(conference), DeviceKey.of(device));
        card = stage.card(olena, Kind.NEED, "Sonntags fährt <kein> Bus");
        receipt = receipts.hand(olena, device);
    }

    /** Whoever has seen it finds nothing by it any more; its participant goes on. */
    @Test
    void aReceiptIsThrownAwayAloneAndTheDeviceGetsAnother() {
        receipts.throwAway(receipt);
        assertThat(receipts.look(receipt)).isEmpty();
        assertThat(joining.participant(DeviceKey.of(device))).contains(olena);
        var next = receipts.hand(olena, device);
        assertThat(next).isNotEqualTo(receipt);
        assertThat(receipts.look(next)).contains(olena);
        assertThat(receipts.look(receipt)).isEmpty();
    }

    @Test
    void theReceiptIsTheSameEachTimeAndItsWordsAreKeptNowhere() {
        assertThat(receipts.hand(olena, device)).isEqualTo(receipt);
        assertThat(receipt.value()).matches("[ABCDEFGHJKLMNPQRSTUVWXYZ3789]{10}");
        assertThat(Receipt.typed(receipt.spoken().toLowerCase())).hasValue(receipt);
        assertThat(row()).doesNotContainValue(receipt.value());
        assertThat(hashes()).containsExactly(receipt.hash());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> receipts.hand(olena, Secret.fresh()));
    }

    @Test
    void a3WhoHoldsTheReceiptSeesTheirCardsWithoutDeviceAndCookie() {
        var other = stage.card(olena, Kind.WORKS_WELL, "Das Elterncafé");
        capture.withdraw(olena.id(), other);
        var number = published();
        var page = my("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Sonntags fährt &lt;kein&gt; Bus", "Das Elterncafé", "Von Ihnen zurückgezogen.")
                .contains("/results/recommendations/" + number)
                .contains("href=\"/my/" + receipt.value() + "/forget\"");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void whatIsNotPublicYetIsNotToldByAReceipt() {
        var number = worded();
        assertThat(my("").body()).doesNotContain(number);
    }

    @Test
    void a3WhatOneWroteCanBeTakenAlong() {
        var file = my("/cards.json");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.body())
                .contains("\"text\":\"Sonntags fährt <kein> Bus\"", "\"kind\":\"NEED\"", "\"raised\":[]");
        assertThat(logins.visitor().get("/my/ABCDEFGHJK/cards.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void lookingChangesNothingAndOnlyAPressForgets() {
        var before = row();
        assertThat(my("/forget").body()).contains("Ja, vergessen Sie mich");
        assertThat(logins.visitor()
                        .post("/my/" + receipt.value() + "/forget", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void a3WhoIsForgottenLeavesNoTraceAndTheirCardsStayNobodys() {
        var done =
                logins.visitor().post("/my/" + receipt.value() + "/forget", Map.of(), "Sec-Fetch-Site", "same-origin");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Wir haben Sie vergessen");
        isForgotten();
        assertThat(my("").statusCode()).isEqualTo(404);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receipts.forget(receipt));
    }

    @Test
    void a3TheOperatorForgetsTheSame() throws SQLException {
        try (var connection = rooms.getConnection()) {
            assertThat(Forgetting.of(receipt, connection))
                    .startsWith("Forgotten")
                    .doesNotContain(receipt.value());
            isForgotten();
            assertThat(Forgetting.of(receipt, connection)).endsWith("nothing was changed.");
        }
    }

    /** What somebody has written down stays good when their device gets a new secret, and leads to forgetting all of it. */
    @Test
    void a3AReceiptStaysGoodWhenTheDeviceGetsANewSecret() {
        var phone = logins.visitor().on(device);
        var other = Objects.requireNonNull(stage.group(conference).code());
        phone.post("/j", Map.of("code", other.value()), "Sec-Fetch-Site", "same-origin");
        assertThat(phone.get("/app/workshop").statusCode()).isEqualTo(200);
        var fresh = new Secret(phone.cookies().replaceFirst(".*wm-device=([^;]+).*", "$1"));
        var shown = receipts.hand(olena, fresh);
        assertThat(shown).isNotEqualTo(receipt);
        for (var one : List.of(receipt, shown)) {
            assertThat(receipts.look(one)).map(Membership::id).hasValue(olena.id());
        }
        receipts.forget(receipt);
        assertThat(receipts.look(shown)).isEmpty();
        isForgotten();
        assertThat(database.queryForObject(
                        "select count(*) from device_renewal where fresh_hash = ?", Long.class, fresh.hash()))
                .isZero();
    }

    /** A screen that was open still knows who acted; nothing is done by it any more. */
    @Test
    void whoIsForgottenActsNoMore() {
        receipts.forget(receipt);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> capture.capture(
                        olena, ContributionId.next(), new CardDraft(Kind.NEED, "Noch eins", null, "de")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> capture.withdraw(olena.id(), card));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> joining.speak(olena.id(), "uk"));
        isForgotten();
        assertThat(Visitor.outcome(logins.visitor().on(device).get("/app/workshop")))
                .isEqualTo("/?join");
    }

    private void isForgotten() {
        assertThat(row()).containsEntry("device_hash", null).containsEntry("language", "");
        assertThat(database.queryForList(
                        "select text from contribution for system_time all where author = ?",
                        String.class,
                        olena.id().value()))
                .contains("Sonntags fährt <kein> Bus");
        assertThat(hashes()).isEmpty();
        for (var table : database.queryForList(
                "select table_name from information_schema.columns where table_schema = database()"
                        + " and column_name in ('device_hash', 'receipt_hash', 'before_hash', 'fresh_hash')",
                String.class)) {
            var all = database.queryForList("select * from " + table).toString();
            assertThat(all).as(table).doesNotContain(device.hash(), receipt.hash());
        }
    }

    private List<@Nullable String> hashes() {
        return database.queryForList(
                "select receipt_hash from participant_receipt where participant = ?",
                String.class,
                olena.id().value());
    }

    private Map<String, @Nullable Object> row() {
        return database.queryForMap(
                "select * from participant where id = ?", olena.id().value());
    }

    private HttpResponse<String> my(String rest) {
        return logins.visitor().get("/my/" + receipt.value() + rest);
    }

    private String worded() {
        var field = stage.fields(conference).getFirst().id();
        return recommendations.word(
                stage.coordinator(), conference, Set.of(card), new RecommendationDraft("Rufbus", "Am Sonntag", field));
    }

    private String published() {
        var by = stage.coordinator();
        var number = worded();
        recommendations.publish(
                by, number, recommendations.page(by, number).words().seal());
        conferences.publish(by, conference);
        return number;
    }
}
