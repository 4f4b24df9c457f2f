/** Mail: what goes out, what comes in, and which addresses can be reached. Features tell what to send and take what comes by ports. */
package org.m4d.portal.mail;
