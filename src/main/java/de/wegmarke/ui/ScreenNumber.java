package de.wegmarke.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Refuses what names a screen by something that is no number. Our screens never do; Vaadin reads it without looking and would
 * call it a failure of ours.
 */
@Component
class ScreenNumber implements VaadinServiceInitListener, RequestHandler {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var number = request.getParameter(ApplicationConstants.UI_ID_PARAMETER);
        if (number == null || NUMBER.matcher(number).matches()) {
            return false;
        }
        response.sendError(HttpStatusCode.BAD_REQUEST.getCode(), "");
        return true;
    }
}
