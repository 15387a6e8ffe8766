package de.wegmarke.bench.empty;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Says where the empty screen is. It is found as a service, and only where the bench's jar names it. */
public final class EmptyRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent begun) {
        RouteConfiguration.forRegistry(begun.getSource().getRouter().getRegistry())
                .setAnnotatedRoute(EmptyView.class);
    }
}
