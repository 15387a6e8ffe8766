package de.wegmarke.results;

import de.wegmarke.project.DueReports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before a public page is made anew, as at each full minute, what began to show by itself is catalogued (P8). */
@Configuration
class Punctual implements WebMvcConfigurer {

    private final DueReports due;

    Punctual(DueReports due) {
        this.due = due;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        due.tell();
                        return true;
                    }
                })
                .addPathPatterns("/", "/results", "/results/**", "/conferences/**");
    }
}
