package de.wegmarke.database;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a {@link Deed} once more when another transaction was in its way, or had just entered the same: the second try sees
 * what the other has done, and says so ({@link de.wegmarke.shared.Conflict}) where it matters (A1). Inside a greater deed it
 * does nothing: only the whole can be done again.
 */
@Configuration(proxyBeanMethods = false)
class OnceMore implements MethodInterceptor {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor deedsOnceMore() {
        var advisor =
                new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(Deed.class), new OnceMore());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE); // around the transaction, not inside it
        return advisor;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation deed) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return deed.proceed();
        }
        try {
            return ((org.springframework.aop.ProxyMethodInvocation) deed)
                    .invocableClone()
                    .proceed();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException inTheWay) {
            return deed.proceed();
        }
    }
}
