package de.wegmarke.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is here: a person with an account, a device that was let in, or both at once (a moderator who also joined a group).
 * What they may do is the sum of both.
 */
public final class Visit extends AbstractAuthenticationToken {

    /** Says in an address that the device was let in a moment ago: if it is not known there, it keeps no cookies. */
    public static final String JUST_JOINED = "joined";

    /** What everybody may who is logged in, whatever else they may do: see to their own account. */
    public static final String ACCOUNT = "ACCOUNT";

    private static final long serialVersionUID = 2;

    private final @Nullable Person person;
    private final @Nullable LogInId logIn;
    private final @Nullable DeviceKey device;

    private Visit(@Nullable Person person, @Nullable LogInId logIn, @Nullable DeviceKey device, Set<Role> deviceRoles) {
        super(Stream.concat(
                        Stream.concat(person == null ? Stream.of() : person.roles().stream(), deviceRoles.stream())
                                .distinct()
                                .sorted()
                                .map(Role::name),
                        person == null ? Stream.of() : Stream.of(ACCOUNT))
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.person = person;
        this.logIn = logIn;
        this.device = device;
        setAuthenticated(true);
    }

    /** The one of this request or screen. */
    public static Optional<Visit> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** What Spring knows of a visitor, if it is one of ours. */
    public static Optional<Visit> of(@Nullable Authentication visitor) {
        return Optional.ofNullable(visitor).filter(Visit.class::isInstance).map(Visit.class::cast);
    }

    /** Somebody who just logged in. */
    public static Visit by(Person person, LogInId logIn) {
        return new Visit(person, logIn, null, Set.of());
    }

    /** A device that may do what is given. */
    public static Visit on(DeviceKey device, Set<Role> roles) {
        return new Visit(null, null, device, roles);
    }

    /** The same person, if any, on a device that may do what is given. */
    public Visit movedTo(DeviceKey newDevice, Set<Role> roles) {
        return new Visit(person, logIn, newDevice, roles);
    }

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** With which log-in the person is here. */
    public Optional<LogInId> logIn() {
        return Optional.ofNullable(logIn);
    }

    public Optional<DeviceKey> device() {
        return Optional.ofNullable(device);
    }

    /** Whether the same device may do no more than it could in the visit before. */
    public boolean isPartOf(Optional<Visit> before) {
        return before.filter(visit -> visit.device().equals(device())
                        && visit.getAuthorities().containsAll(getAuthorities()))
                .isPresent();
    }

    /** The account; else the device. */
    @Override
    public Object getPrincipal() {
        return person != null ? person.id() : String.valueOf(device);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return person == null ? "" : person.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visit visit
                && person().equals(visit.person())
                && logIn().equals(visit.logIn())
                && device().equals(visit.device())
                && getAuthorities().equals(visit.getAuthorities());
    }

    @Override
    public int hashCode() {
        return person().hashCode() * 31 + device().hashCode();
    }
}
