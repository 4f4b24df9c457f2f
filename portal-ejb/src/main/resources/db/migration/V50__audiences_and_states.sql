-- Who may read a forum; whether something written can be read; what members are told.

alter table forum add audience varchar(60) character set ascii collate ascii_bin not null default 'public' after descriptions;
alter table post add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after lang;
alter table contribution add state varchar(12) character set ascii collate ascii_bin not null default 'SHOWN' after lang;

create table notification (
    id bigint not null auto_increment primary key,
    member_id bigint not null,
    kind varchar(30) character set ascii collate ascii_bin not null,
    about varchar(60) character set ascii collate ascii_bin not null,
    by_id bigint,
    at datetime(6) not null,
    read_at datetime(6),
    key ix_notification_member (member_id, id),
    key ix_notification_unread (member_id, read_at, id),
    key ix_notification_about (about, member_id),
    key ix_notification_by (by_id),
    constraint fk_notification_member foreign key (member_id) references member (id),
    constraint fk_notification_by foreign key (by_id) references member (id)
);
