package org.m4d.portal.forum;

import org.m4d.portal.common.FeatureEvent;

/**
 * What all posts of a topic share has changed: its title, its place, whether it can be read. What was made of them, such as the search
 * index, is made anew.
 *
 * @param topic its id
 */
@FeatureEvent
public record TopicReshaped(long topic) {}
