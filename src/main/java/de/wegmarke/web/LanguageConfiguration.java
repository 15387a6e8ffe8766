package de.wegmarke.web;

import de.wegmarke.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** One set of translations for Vaadin and for plain pages; a choice of language that needs no session and no cookie. */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        return new Sentences();
    }

    @Bean
    LocaleResolver localeResolver(PageLanguages spoken) {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Languages.chosen(
                        spoken.of(request), asked(request), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is in the address or in the browser's wish");
            }
        };
    }

    /**
     * The language that the address asks for. What cannot be read asks for none: the page that says so is read in the
     * browser's.
     */
    static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getParameter(Languages.PARAMETER);
        } catch (InvalidParameterException unreadable) {
            return null;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (handler instanceof HandlerMethod) {
                    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
                }
                return true;
            }
        });
    }
}
