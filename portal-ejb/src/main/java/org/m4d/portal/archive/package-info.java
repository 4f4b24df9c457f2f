/** Archives of other places: mailing lists and forums, taken over with who wrote what and when, by people who may claim it later. */
package org.m4d.portal.archive;
