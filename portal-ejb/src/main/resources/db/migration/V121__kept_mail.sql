-- What of the mail that came in is still kept, found without reading any of it.

alter table incoming_mail
    add column kept tinyint as (raw is not null) stored,
    add key ix_incoming_mail_kept (state, kept, id);
