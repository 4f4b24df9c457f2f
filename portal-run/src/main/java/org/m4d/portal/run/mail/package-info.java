/**
 * The mail server of development and tests, a process of its own: it takes every mail and keeps it in a mailbox in memory, hands mails for the
 * portal over to it, shows all mailboxes on a page, and fails when a test asks it to. Nothing of it ever sends a mail to another machine.
 */
package org.m4d.portal.run.mail;
