package org.m4d.portal.notification;

import org.m4d.portal.common.LocalizedText;

/**
 * A place that a member may write into by mail.
 *
 * @param type {@code forum} or {@code ediscussion}
 * @param name its short name
 * @param address made for her alone; whoever writes to it writes in her name
 */
public record WritingPlace(String type, String name, LocalizedText title, String address) {}
