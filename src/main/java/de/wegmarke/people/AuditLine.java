package de.wegmarke.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param who the account that did it; none if it did not log in
 * @param whoName its name today
 * @param about the account, project … it was done to
 * @param aboutName its name today, if it is an account
 * @param detail roles, a kind of link: words of the program
 * @param address the network it came from; empty if the program did it by itself
 */
public record AuditLine(
        UUID id,
        Instant at,
        AuditKind kind,
        @Nullable UUID who,
        @Nullable String whoName,
        @Nullable UUID about,
        @Nullable String aboutName,
        String detail,
        String address) {}
