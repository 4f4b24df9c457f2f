-- What a member tells the portal and nobody else: her gender, if she wants, and whether facilitators may invite her.

alter table member
    add column gender varchar(10) character set ascii collate ascii_bin,
    add column invitations bit(1) not null default b'1';
