package de.wegmarke.people.web;

import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.web.DeviceAddress;
import de.wegmarke.web.OwnForms;
import de.wegmarke.web.PageHeaders;
import de.wegmarke.web.PublicAddress;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who gets in where there is no session: only what the rooms bring along, and nothing else is found. */
@Configuration
class SessionlessSecurity {

    /** Where devices speak by themselves: whoever is not known by the cookie of the device is refused. */
    @Bean
    @Order(2)
    SecurityFilterChain devices(
            HttpSecurity http, DeviceCookie cookie, List<DeviceRoles> rooms, List<DeviceAddress> addresses) {
        return withoutSession(http)
                .securityMatcher(addresses.stream().map(DeviceAddress::pattern).toArray(String[]::new))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new OutboxFilter(cookie, rooms), AnonymousAuthenticationFilter.class)
                .addFilterAfter(OwnForms.ofDevices(), AuthorizationFilter.class)
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(
                        (request, response, unknown) -> response.sendError(HttpStatus.FORBIDDEN.value())))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everythingElse(HttpSecurity http, List<PublicAddress> open) {
        var pages = patterns(open.stream());
        return withoutSession(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, pages)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, pages)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, patterns(open.stream().filter(PublicAddress::takesForms)))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(OwnForms.ofPages(), AuthorizationFilter.class)
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(
                        (request, response, unknown) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .build();
    }

    /**
     * No session, so no token against foreign pages either: public forms and what devices send are asked where they come from
     * (OwnForms). A device's cookie is one besides that foreign pages cannot use (SameSite).
     */
    private static HttpSecurity withoutSession(HttpSecurity http) {
        // A device that hands in a card may have a session of the app: that stays as it is.
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(id -> id.none()))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders::ofPlainPages);
    }

    private static String[] patterns(Stream<PublicAddress> addresses) {
        return addresses.flatMap(address -> address.patterns().stream()).toArray(String[]::new);
    }
}
