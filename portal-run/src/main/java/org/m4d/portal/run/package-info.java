/**
 * The launcher: starts MariaDB, Keycloak and Payara with the portal on one machine, watches over them, loads the
 * demonstration content, and keeps and brings back backups.
 *
 * <p>Needs nothing but a JDK and what Maven copied to {@code portal-run/target/dist}.
 */
package org.m4d.portal.run;
