package de.wegmarke.session.web;

import de.wegmarke.conference.GroupId;
import de.wegmarke.conference.Show;
import de.wegmarke.conference.ShowCode;
import de.wegmarke.conference.ShowDesk;
import de.wegmarke.priority.Board;
import de.wegmarke.priority.BoardDesk;
import de.wegmarke.priority.ThemeDesk;
import de.wegmarke.recommendation.OutcomeDesk;
import de.wegmarke.recommendation.RecommendationDesk;
import de.wegmarke.recommendation.RecommendationLine;
import de.wegmarke.session.Light;
import de.wegmarke.session.Now;
import de.wegmarke.session.Shown;
import de.wegmarke.session.Wall;
import de.wegmarke.shared.Settings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Big screens for the hall's computer: by a link, without login, session and cookie. There is nothing to press on them. The page looks
 * again every few seconds by a script of a few lines, or loads itself anew where there are none.
 */
@Controller
class ShowPages {

    private static final String ASK = "show-ask";

    /** As of other pages, and the page's own script, which asks for the page again. */
    private static final String MAY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'sha256-%s';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ShowDesk shows;
    private final BoardDesk boards;
    private final RecommendationDesk recommendations;
    private final OutcomeDesk outcomes;
    private final ThemeDesk themes;
    private final Settings settings;
    private final Clock clock;
    private final String script;
    private final String policy;

    ShowPages(
            ShowDesk shows,
            BoardDesk boards,
            RecommendationDesk recommendations,
            OutcomeDesk outcomes,
            ThemeDesk themes,
            Settings settings,
            Clock clock,
            @Value("classpath:show.js") Resource script)
            throws IOException, NoSuchAlgorithmException {
        this.shows = shows;
        this.boards = boards;
        this.recommendations = recommendations;
        this.outcomes = outcomes;
        this.themes = themes;
        this.settings = settings;
        this.clock = clock;
        this.script = script.getContentAsString(StandardCharsets.UTF_8);
        var hash = MessageDigest.getInstance("SHA-256").digest(this.script.getBytes(StandardCharsets.UTF_8));
        this.policy = MAY.formatted(Base64.getEncoder().encodeToString(hash));
    }

    @GetMapping(ShowRoutes.ASK)
    String typed(@RequestParam(defaultValue = "") String code, Model model, HttpServletResponse response) {
        return code.isBlank() ? ASK : show(code, "", model, response);
    }

    @GetMapping(ShowRoutes.SHOWN)
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String light,
            Model model,
            HttpServletResponse response) {
        var found = ShowCode.typed(code).flatMap(typed -> shows.look(typed).map(what -> show(typed, what, model)));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("wrong", true);
            return ASK;
        }
        model.addAttribute("light", Light.named(light).map(Light::theme).orElse(null));
        model.addAttribute("script", script);
        response.setHeader("Content-Security-Policy", policy);
        // What is taken back, or hidden, must not lie anywhere.
        response.setHeader("Cache-Control", "no-store");
        return found.get();
    }

    private String show(ShowCode code, Show what, Model model) {
        var title = shows.conference(what).title();
        var heads = shows.heads(what);
        var seen = boards.boards(what);
        var shown = seen.stream()
                .map(board -> shown(
                        board, what, title, heads.getOrDefault(board.group().id(), 0L)))
                .toList();
        model.addAttribute("address", "/show/" + code.value());
        model.addAttribute("conference", title);
        if (what.group() == null) {
            model.addAttribute("groups", shown);
            var covered = seen.stream()
                    .filter(Board::isCovered)
                    .map(board -> board.group().id())
                    .collect(Collectors.toSet());
            var told = themes.told(what, covered);
            model.addAttribute("themes", told);
            return told.isEmpty() ? "show-all" : "show-themes";
        }
        var one = shown.getFirst();
        model.addAttribute("shown", one);
        model.addAttribute("where", settings.base().getAuthority());
        model.addAttribute(
                "joinAt",
                one.code() == null ? "" : settings.address("/j/" + one.code().value()));
        return "show-one";
    }

    private Shown shown(Board board, Show what, String title, long joined) {
        var raised = Wall.isWorded(board) ? raised(what, board.group().id()) : List.<RecommendationLine>of();
        var now = Now.of(board, title);
        return new Shown(
                board.group(),
                now,
                now.minutesLeft(clock.instant()),
                joined,
                board.isOver() ? null : board.group().openCode().orElse(null),
                Wall.of(board, raised));
    }

    /** What stands behind them is said only where there is room for it; of many groups it is enough what is kept. */
    private List<RecommendationLine> raised(Show what, GroupId group) {
        return what.group() == null
                ? outcomes.outcome(what, group).recommendations()
                : recommendations.raisedBy(what, group);
    }
}
