package org.m4d.portal.preview.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks the name servers. */
interface Names {

    InetAddress[] lookUp(String host) throws UnknownHostException;
}
