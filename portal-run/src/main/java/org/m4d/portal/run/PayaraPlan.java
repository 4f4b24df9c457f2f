package org.m4d.portal.run;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one Payara is to be.
 *
 * @param name of log and pid file
 * @param domain where its domain is made
 * @param http port of the pages
 * @param admin port of the administration
 * @param heap Java heap, such as 768m
 * @param pool its database
 * @param password of its administrator
 * @param environment settings of the application
 * @param application to deploy, or null for none
 */
record PayaraPlan(
        String name,
        Path domain,
        int http,
        int admin,
        String heap,
        JdbcPool pool,
        AdminPassword password,
        Map<String, String> environment,
        Path application) {}
