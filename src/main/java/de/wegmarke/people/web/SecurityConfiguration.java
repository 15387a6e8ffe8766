package de.wegmarke.people.web;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import de.wegmarke.people.DeviceCookie;
import de.wegmarke.people.DeviceRoles;
import de.wegmarke.people.Homes;
import de.wegmarke.web.PageHeaders;
import jakarta.servlet.DispatcherType;
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
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/**
 * Who gets into the app with its login and links, which has sessions; what has none is in {@link SessionlessSecurity}. The
 * desks carry the truth; here is only the routing.
 */
@Configuration
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

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
            SessionRegistry registry,
            Clock clock,
            @Value("${server.servlet.session.cookie.name}") String sessionCookie) {
        control.setLoginView("/login");
        var sessions = new HttpSessionSecurityContextRepository();
        var vaadin = VaadinSecurityConfigurer.vaadin()
                .enableExceptionHandlingConfiguration(false)
                .enableAuthorizedRequestsConfiguration(false);
        firstAskedFor.setDelegateRequestCache(pagesFirstAskedFor());
        return http.securityMatcher("/app/**", "/login", "/logout", "/links/**")
                .with(vaadin, configurer -> configurer.logoutSuccessHandler(loggedOut()))
                // Below the app nobody sends forms, and Vaadin's client has a token of its own.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/app/**"))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.maximumSessions(-1)
                        .sessionRegistry(registry)
                        .expiredSessionStrategy(SecurityConfiguration::toLogin))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/login", "/logout", "/links/**")
                                .permitAll()
                                .requestMatchers(Requests::isFileOfApp)
                                .permitAll()
                                // Only after these: whoever is not known costs the app nothing, not even a session.
                                .requestMatchers(Requests::isFromElsewhere)
                                .denyAll()
                                .requestMatchers(Requests::isOfVaadin)
                                .authenticated()
                                .requestMatchers(Requests::isPageOfApp)
                                .access(routes)
                                .anyRequest()
                                .denyAll())
                .formLogin(form -> logIn(form, firstAskedFor, homes))
                .logout(logout -> logout.deleteCookies(sessionCookie).permitAll())
                .exceptionHandling(trouble ->
                        trouble.authenticationEntryPoint(new Entrance(homes)).accessDeniedHandler(new Refusal()))
                .addFilterBefore(new SessionEnd(clock), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new DeviceFilter(cookie, rooms, sessions), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new RouteFilter(routes, homes), ExceptionTranslationFilter.class)
                .headers(PageHeaders::ofApp)
                .build();
    }

    private static void logIn(
            FormLoginConfigurer<HttpSecurity> form, VaadinDefaultRequestCache firstAskedFor, Homes homes) {
        var success = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            protected String determineTargetUrl(
                    HttpServletRequest request, HttpServletResponse response, @Nullable Authentication visit) {
                return homes.of(visit);
            }
        };
        success.setRequestCache(firstAskedFor);
        success.setRedirectStrategy(seeOther());
        form.loginPage("/login")
                .successHandler(success)
                .failureHandler(SecurityConfiguration::notLoggedIn)
                .permitAll();
    }

    private static void notLoggedIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        seeOther().sendRedirect(request, response, why instanceof TooManyAttempts ? "/login?slow" : "/login?wrong");
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

    /** Vaadin's client reloads when it is told so in the answer to its own request; everybody else is sent to the login. */
    private static void toLogin(SessionInformationExpiredEvent ended) throws IOException {
        var response = ended.getResponse();
        if (Requests.isOfVaadin(ended.getRequest())) {
            response.setContentType("text/plain");
            response.getWriter().print("Vaadin-Refresh: /login?ended");
        } else {
            seeOther().sendRedirect(ended.getRequest(), response, "/login?ended");
        }
    }

    private static RedirectStrategy seeOther() {
        var redirect = new DefaultRedirectStrategy();
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
