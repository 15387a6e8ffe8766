package de.wegmarke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.WegmarkeTest;
import de.wegmarke.stage.Logins;
import de.wegmarke.stage.Together;
import de.wegmarke.stage.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is on its way while its session ends is answered: with what was asked for, or with the way to the login. */
@WegmarkeTest
class EndedMeanwhileTest {

    private static final int AT_ONCE = 5;
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    @Autowired
    private Logins logins;

    @Autowired
    private AccountRegister people;

    @Autowired
    private AccountDesk accounts;

    /** Each time another moment of the page's making is hit. */
    @RepeatedTest(10)
    void aPageThatIsMadeWhileItsLogInEndsIsNoFault() throws Exception {
        var admin = logins.person(Role.ADMIN);
        var username = logins.account(Role.MODERATOR);
        var person = people.personNamed(username);
        var visitor = logins.visitor();
        visitor.logIn(username, Logins.PASSWORD);
        var turn = new AtomicInteger();
        var answers = Together.all(AT_ONCE, () -> {
            if (turn.getAndIncrement() == 0) {
                visitor.get("/app/groups");
                accounts.deactivate(admin, person.id());
                return SEE_OTHER;
            }
            var status = OK;
            while (status == OK) {
                status = visitor.get("/app/groups").statusCode();
            }
            return status;
        });
        assertThat(answers).containsOnly(SEE_OTHER);
        assertThat(Visitor.outcome(visitor.get("/app/groups"))).startsWith("/login");
    }
}
