-- When each member's digest comes next, and what she was told by digests.

create table digest_state (
    member_id bigint not null primary key,
    -- the last day, by her own calendar, of which the digest was dealt with; null for whom none was due yet
    planned_day date,
    next_due_at datetime(6) not null,
    -- what was new until then, her last summary told
    summary_until datetime(6) not null,
    key ix_digest_state_due (next_due_at, member_id),
    constraint fk_digest_state_member foreign key (member_id) references member (id)
);

-- What a digest brought, so that no other one brings it. The same one, composed again, does.
create table digest_item (
    member_id bigint not null,
    item varchar(100) character set ascii collate ascii_bin not null,
    digest varchar(120) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    primary key (member_id, item),
    key ix_digest_item_at (at),
    constraint fk_digest_item_member foreign key (member_id) references member (id)
);

-- Those that wait for a digest are found without those that were read or told.
alter table notification add key ix_notification_gathered (member_id, mail, read_at, id);

-- Posts of the last days, whichever topic they are in.
alter table post add key ix_post_created (created_at, id);
