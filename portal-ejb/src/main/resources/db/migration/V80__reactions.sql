-- Reactions to what members wrote. Counted in the row of what they are to, so that a page of posts reads no other table for them.

alter table post
    add thanks_count int not null default 0,
    add agree_count int not null default 0,
    add useful_count int not null default 0,
    add polled bit(1) not null default 0;

alter table contribution
    add thanks_count int not null default 0,
    add agree_count int not null default 0,
    add useful_count int not null default 0,
    add polled bit(1) not null default 0;

create table reaction (
    id bigint not null auto_increment primary key,
    ref varchar(60) character set ascii collate ascii_bin not null,
    member_id bigint not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    unique key uq_reaction (ref, member_id, kind),
    key ix_reaction_ref (ref, id),
    key ix_reaction_member (member_id, ref),
    constraint fk_reaction_member foreign key (member_id) references member (id)
);
