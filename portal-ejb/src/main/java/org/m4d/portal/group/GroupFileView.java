package org.m4d.portal.group;

import java.time.Instant;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.member.AuthorView;

/**
 * A file of a group.
 *
 * @param id of the attachment that it is
 * @param name as who brought it called it
 * @param ending of the name in capitals, such as {@code PDF}
 * @param mediaType what it is, found out by its content
 * @param size in bytes
 * @param length the same for people, such as {@code 1.2 MB}
 * @param state whether it can be had, waits for the virus scanner or was refused by it
 * @param address where it can be had
 * @param removable whether the one who acts may take it away
 */
public record GroupFileView(
        long id,
        String name,
        String ending,
        String mediaType,
        long size,
        String length,
        AttachmentState state,
        String address,
        AuthorView by,
        Instant at,
        boolean removable) {}
