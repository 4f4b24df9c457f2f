-- Practices, projects and associations take reactions, and can be taken down by moderators.

alter table practice
    add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after lang,
    add thanks_count int not null default 0,
    add agree_count int not null default 0,
    add useful_count int not null default 0,
    add polled bit(1) not null default 0;

alter table project
    add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after lang,
    add thanks_count int not null default 0,
    add agree_count int not null default 0,
    add useful_count int not null default 0,
    add polled bit(1) not null default 0;

alter table organisation add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after lang;
