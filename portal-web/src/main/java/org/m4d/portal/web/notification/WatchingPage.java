package org.m4d.portal.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.m4d.portal.common.Page;
import org.m4d.portal.notification.Delivery;
import org.m4d.portal.notification.WatchLevel;
import org.m4d.portal.notification.WatchService;
import org.m4d.portal.notification.Watched;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** All that the member chose to be told more or less of. */
@Named("watching")
@RequestScoped
public class WatchingPage implements PageModel {

    private static final int SIZE = 50;

    @Inject
    WatchService service;

    @Inject
    Acting acting;

    private Page<Watched> list;
    private Boolean followsOwn;

    @Override
    public void load(Route route) {
        acting.member();
        list = service.own(route.parameter("after").orElse(null), SIZE);
    }

    public Page<Watched> getList() {
        return list;
    }

    /** The levels to choose from, the loudest first. */
    public List<WatchLevel> getLevels() {
        return List.of(WatchLevel.values());
    }

    /** The ways to choose from for a place; none is what a muted place has. */
    public List<Delivery> getDeliveries() {
        return Arrays.stream(Delivery.values())
                .filter(delivery -> delivery != Delivery.NONE)
                .toList();
    }

    /** Whether the member follows the topics that she writes in; also asked by her profile. */
    public boolean isFollowsOwn() {
        if (followsOwn == null) {
            followsOwn = service.followsOwn();
        }
        return followsOwn;
    }
}
