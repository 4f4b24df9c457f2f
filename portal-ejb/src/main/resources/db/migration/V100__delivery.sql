-- How each member wants to be told: by kind, by place, and when. Where a notification happened, and what its mail came to.

create table notice_preference (
    member_id bigint not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    delivery varchar(10) character set ascii collate ascii_bin not null,
    primary key (member_id, kind),
    constraint fk_notice_preference_member foreign key (member_id) references member (id)
);

-- Quiet hours are minutes of the member's own day. Who has no row has what the defaults say.
create table notice_setting (
    member_id bigint not null primary key,
    quiet_from smallint,
    quiet_until smallint,
    summary varchar(10) character set ascii collate ascii_bin not null default 'WEEKLY',
    summary_hour tinyint not null default 8,
    summary_weekday tinyint not null default 1,
    mail_stopped bit(1) not null default b'0',
    constraint fk_notice_setting_member foreign key (member_id) references member (id)
);

-- Null: as the kind says. Nothing at all is the level MUTED.
alter table watch add column delivery varchar(10) character set ascii collate ascii_bin after level;

-- The mail of a notification is null until somebody has looked at it. What was told before there was mail is not mailed.
alter table notification
    add column place varchar(60) character set ascii collate ascii_bin after about,
    add column mail varchar(10) character set ascii collate ascii_bin,
    add key ix_notification_place (member_id, place, id),
    add key ix_notification_mail (mail, id);

update notification set mail = 'NONE';
update notification set place = about where substring_index(about, ':', 1) in
    ('forum', 'topic', 'ediscussion', 'group', 'conversation', 'practice', 'project', 'association', 'authority');
update notification n join post p on p.id = cast(substring_index(n.about, ':', -1) as unsigned)
    set n.place = concat('topic:', p.topic_id) where n.about like 'post:%';
update notification n join contribution c on c.id = cast(substring_index(n.about, ':', -1) as unsigned)
    set n.place = concat('ediscussion:', c.ediscussion_id) where n.about like 'contribution:%';
update notification n join circle_group_admission a on a.id = cast(substring_index(n.about, ':', -1) as unsigned)
    set n.place = concat('group:', a.group_id) where n.about like 'invitation:%';
update notification n join poll o on o.id = cast(substring_index(n.about, ':', -1) as unsigned)
    join post p on p.id = cast(substring_index(o.ref, ':', -1) as unsigned)
    set n.place = concat('topic:', p.topic_id) where n.about like 'poll:%' and o.ref like 'post:%';
update notification n join poll o on o.id = cast(substring_index(n.about, ':', -1) as unsigned)
    join contribution c on c.id = cast(substring_index(o.ref, ':', -1) as unsigned)
    set n.place = concat('ediscussion:', c.ediscussion_id) where n.about like 'poll:%' and o.ref like 'contribution:%';
