/** Makes the two realms of Keycloak, production and demonstration, from one source. Runs in the build alone. */
package org.m4d.portal.realm;
