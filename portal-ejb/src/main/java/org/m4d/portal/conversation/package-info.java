/**
 * Private conversations of members. What is in one is read by those who are in it and by nobody else, whatever their role: it is in no
 * search, feed, cache, log or list of others, and from outside it looks as if it did not exist.
 */
package org.m4d.portal.conversation;
