package de.wegmarke.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** One set of translations for Vaadin and for plain pages; a choice of language that needs no session and no cookie. */
@Configuration
class LanguageConfiguration {

    @Bean
    MessageSource messageSource() {
        var translations = new ResourceBundleMessageSource();
        translations.setBasename("vaadin-i18n/translations");
        translations.setDefaultEncoding("UTF-8");
        translations.setFallbackToSystemLocale(false);
        translations.setDefaultLocale(Languages.FIRST);
        return translations;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Languages.chosen(
                        request.getParameter(Languages.PARAMETER), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    jakarta.servlet.http.@org.jspecify.annotations.Nullable HttpServletResponse response,
                    @org.jspecify.annotations.Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is in the address or in the browser's wish");
            }
        };
    }
}
