package de.wegmarke.people.web;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.people.Homes;
import de.wegmarke.people.OpenLogIns;
import de.wegmarke.people.Person;
import de.wegmarke.people.Role;
import de.wegmarke.people.Visit;
import de.wegmarke.web.PageHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who gets into the app with its login and links, which has sessions; what has none is in {@link SessionlessSecurity}. The
 * desks carry the truth; here is only the routing.
 */
@Configuration
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain app(
            HttpSecurity http,
            DeviceCookie cookie,
            List<DeviceRoles> rooms,
            RouteAccess routes,
            Homes homes,
            NavigationAccessControl control,
            VaadinDefaultRequestCache firstAskedFor,
            OpenLogIns logIns,
            Clock clock,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        control.setLoginView("/login");
        var sessions = new HttpSessionSecurityContextRepository();
        var vaadin = VaadinSecurityConfigurer.vaadin()
                .enableExceptionHandlingConfiguration(false)
                .enableAuthorizedRequestsConfiguration(false);
        firstAskedFor.setDelegateRequestCache(pagesFirstAskedFor());
        var entrance = new Entrance(homes);
        return http.securityMatcher(
                        "/app/**",
                        "/login",
                        "/login/code",
                        "/logout",
                        "/links/**",
                        PasswordPage.ADDRESS,
                        AuditDownload.ADDRESS)
                .with(vaadin, configurer -> configurer.logoutSuccessHandler(loggedOut()))
                // Below the app nobody sends forms, and Vaadin's client has a token of its own.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/app/**"))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session
                        // Nothing of the one before goes along: somebody else may have put it there.
                        .sessionFixation(before -> before.newSession()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/login", "/login/code", "/logout", "/links/**")
                        .permitAll()
                        .requestMatchers(PasswordPage.ADDRESS)
                        .hasRole(Visit.ACCOUNT)
                        .requestMatchers(AuditDownload.ADDRESS)
                        .hasRole(Role.Names.ADMIN)
                        .requestMatchers(Requests::isFileOfApp)
                        .permitAll()
                        // Only after these: whoever is not known costs the app nothing, not even a session.
                        .requestMatchers(Requests::isFromElsewhere)
                        .denyAll()
                        .requestMatchers(request -> Requests.isOfVaadin(request) || Requests.isOfAScreen(request))
                        .authenticated()
                        .requestMatchers(Requests::isPageOfApp)
                        .access(routes)
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> logIn(form, firstAskedFor, homes, cookie, clock))
                .logout(logout -> logout.addLogoutHandler((request, response, visitor) -> logIns.leave(visitor))
                        .deleteCookies(sessionCookie)
                        .permitAll())
                .exceptionHandling(trouble -> trouble.authenticationEntryPoint(entrance)
                        .accessDeniedHandler(new Refusal(entrance, firstAskedFor)))
                .addFilterBefore(new EndedMeanwhile(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new LogInFilter(logIns), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new DeviceFilter(cookie, rooms, sessions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new RouteFilter(routes, homes), ExceptionTranslationFilter.class)
                .headers(PageHeaders::ofApp)
                .build();
    }

    private static void logIn(
            FormLoginConfigurer<HttpSecurity> form,
            VaadinDefaultRequestCache firstAskedFor,
            Homes homes,
            DeviceCookie cookie,
            Clock clock) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(
                    HttpServletRequest request, HttpServletResponse response, @Nullable Authentication visit) {
                return homes.of(visit);
            }

            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication visit)
                    throws ServletException, IOException {
                HalfWay.forget(request);
                cookie.renew(request, response);
                if (visit instanceof Visit known
                        && known.person().filter(Person::hasRights).isEmpty()) {
                    getRedirectStrategy().sendRedirect(request, response, homes.of(visit));
                } else {
                    super.onAuthenticationSuccess(request, response, visit);
                }
            }
        };
        success.setRequestCache(firstAskedFor);
        success.setRedirectStrategy(seeOther());
        form.loginPage("/login")
                .successHandler(success)
                .authenticationDetailsSource(request -> new Typed(request, clock.instant()))
                .failureHandler((request, response, why) -> notYetIn(request, response, why, clock))
                .permitAll();
    }

    private static void notYetIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why, Clock clock)
            throws IOException {
        var address = "/login?wrong";
        if (why instanceof NotYetIn notYet) {
            notYet.halfWay().ifPresent(shown -> HalfWay.begin(request, shown, clock.instant()));
            address = notYet.address();
        }
        seeOther().sendRedirect(request, response, address);
    }

    private static SimpleUrlLogoutSuccessHandler loggedOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl("/login?bye");
        return handler;
    }

    /** The page somebody wanted before logging in; participants and institutions never log in. */
    @SuppressWarnings("NullAway") // null is how the cache is told to add nothing to the address
    private static HttpSessionRequestCache pagesFirstAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(Requests::isPageOfApp);
        return cache;
    }

    private static RedirectStrategy seeOther() {
        var redirect = new DefaultRedirectStrategy();
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
