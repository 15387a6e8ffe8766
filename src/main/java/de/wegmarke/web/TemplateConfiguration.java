package de.wegmarke.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the {@link Frame}. As a variable, because Thymeleaf lets no bean be named within an address. */
@Configuration
class TemplateConfiguration {

    @Autowired
    void frameIn(ThymeleafViewResolver views, Frame frame) {
        views.addStaticVariable("frame", frame);
        // A refusal at the address of a feed is a page all the same, whatever the address ends with.
        views.setForceContentType(true);
    }
}
