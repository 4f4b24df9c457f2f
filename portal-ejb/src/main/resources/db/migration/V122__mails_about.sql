-- What went out to a member about something is found without reading all that went out to her.
alter table outgoing_mail
    add key ix_outgoing_mail_about (member_id, about),
    drop key ix_outgoing_mail_member;

-- Mails of notifications say what they are about from now on, those that were queued before included.
update outgoing_mail o join notification n on n.id = cast(substring_index(o.once_key, '-', -1) as unsigned)
    set o.about = n.about where o.kind = 'notice' and o.about is null;
