package de.wegmarke.people;

import de.wegmarke.privacy.Basis;
import de.wegmarke.privacy.Keeping;
import de.wegmarke.privacy.Place;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The personal data that this room keeps, and how it leaves (A3). */
@Configuration
class PeopleLeaving {

    /** A closed account leaves as a whole: who did something with it is then an id that leads nowhere (A2a). */
    @Bean
    Keeping accountsKept(Accounts accounts, @Value("${wegmarke.keep-accounts}") int days) {
        return Keeping.leaving(
                "accounts",
                Basis.PUBLIC_TASK,
                days,
                before -> leave(accounts, before),
                "account.username",
                "account.name",
                "account.password",
                "account.roles",
                "second_factor.secret",
                "second_factor.recovery_codes");
    }

    private static int leave(Accounts accounts, Instant before) {
        var closed = accounts.allToChange(before);
        closed.forEach(Account::leave);
        accounts.deleteAll(closed);
        return closed.size();
    }

    @Bean
    Keeping linksKept(OneTimeLinks links, List<LinkKind> kinds, @Value("${wegmarke.keep-links}") int days) {
        return Keeping.leaving(
                "links",
                Basis.SECURITY,
                days,
                before -> links.leave(before)
                        + kinds.stream()
                                .mapToInt(kind -> links.leave(
                                        kind.name(),
                                        kind.admission()
                                                .map(to -> before.minus(to.access()))
                                                .orElse(before)))
                                .sum(),
                "one_time_link.secret_hash",
                "one_time_link.device_hash");
    }

    /** What a device was known by before opens nothing any more; how it was replaced is of use as long as something is under way. */
    @Bean
    Keeping secretsKept(DeviceRenewals renewals, @Value("${wegmarke.keep-links}") int days) {
        return Keeping.leaving(
                "secrets",
                Basis.SECURITY,
                days,
                renewals::leave,
                "device_renewal.before_hash",
                "device_renewal.fresh_hash");
    }

    /** Each ends after half a day at the latest; where somebody was logged in can be looked up for a while. */
    @Bean
    Keeping logInsKept(LogIns logIns, @Value("${wegmarke.keep-log-ins}") int days) {
        return Keeping.leaving(
                "log-ins", Basis.SECURITY, days, logIns::leave, "log_in.browser_name", "log_in.browser_system");
    }

    /** Ids and networks, no names; who reads it may see by an id what one and the same person did. */
    @Bean
    Keeping auditKept(AuditEntries entries, @Value("${wegmarke.keep-audit}") int days) {
        return Keeping.leaving(
                "audit", Basis.SECURITY, days, entries::leave, "audit_entry.detail", "audit_entry.address");
    }

    @Bean
    Keeping deviceCookieKept() {
        return Keeping.onTheDevice(
                "device",
                Period.ofDays((int) DeviceCookie.LIFE.toDays()),
                DeviceCookie.NAME,
                DeviceCookie.NAME_BEHIND_HTTPS);
    }

    @Bean
    Keeping sessionCookieKept(@Value("${server.servlet.session.cookie.name}") String name) {
        return Keeping.staying("session", Place.DEVICE, Basis.WISHED_SERVICE, name);
    }

    /** Names and network addresses of those who log in or enter a code, so that guessing is slowed (J2). */
    @Bean
    Keeping attemptsKept() {
        return Keeping.staying("attempts", Place.MEMORY, Basis.SECURITY);
    }
}
