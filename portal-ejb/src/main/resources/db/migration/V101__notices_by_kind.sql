-- Unread ones are counted by kind: without reading rows, and no further than a hundred of each.
alter table notification
    add key ix_notification_unread_kind (member_id, read_at, kind, id),
    drop key ix_notification_unread;
