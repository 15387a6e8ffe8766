package de.wegmarke.people;

import de.wegmarke.database.OneAtATime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While nobody has an account, every start tells the operator how to make the first one. Runs after the example is loaded. Of several
 * nodes each says a link, and only the latest works.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final AccountRegister accounts;
    private final LinkDesk links;
    private final OneAtATime turns;

    FirstStart(AccountRegister accounts, LinkDesk links, OneAtATime turns) {
        this.accounts = accounts;
        this.links = links;
        this.turns = turns;
    }

    @Override
    public void run(ApplicationArguments args) {
        turns.run("links at the start", this::tell);
    }

    private void tell() {
        if (accounts.isEmpty()) {
            LOG.info(
                    "Nobody has an account yet. The first administrator sets theirs up here, once, within a day: {}",
                    links.issueForFirstAdmin().address());
        }
    }
}
