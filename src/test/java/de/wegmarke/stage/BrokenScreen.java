package de.wegmarke.stage;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Any screen fails for a reason nobody foresaw when its address ends in {@code ?broken}. */
public class BrokenScreen implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> begun.getUI().addBeforeEnterListener(entering -> {
                    if (entering.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("broken")
                            .isPresent()) {
                        entering.rerouteToError(new IllegalStateException("broken as wished"), "");
                    }
                }));
    }
}
