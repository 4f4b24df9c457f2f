/** Reading mail as it comes from the world: any charset, any structure, broken or hostile. Knows nothing of the portal's features. */
package org.m4d.portal.mime;
