/** {@code ./portal bench forum}: fills a database of its own and measures how fast the forums answer. */
package org.m4d.portal.run.bench;
