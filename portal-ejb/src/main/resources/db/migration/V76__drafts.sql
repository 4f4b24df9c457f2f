-- What members are writing, and for a while after it was published under which form's key it was: a text that was saved a moment too
-- late must not come back as a draft.

create table posting_draft (
    id bigint not null auto_increment primary key,
    member_id bigint not null,
    place varchar(80) character set ascii collate ascii_bin not null,
    page varchar(400) not null,
    about varchar(300) not null,
    fields longtext not null check (json_valid(fields)),
    kept bit(1) not null,
    published_key varchar(100),
    updated_at datetime(6) not null,
    version bigint not null,
    unique key uq_posting_draft_place (member_id, place),
    key ix_posting_draft_member (member_id, kept, updated_at, id),
    key ix_posting_draft_age (kept, updated_at),
    constraint fk_posting_draft_member foreign key (member_id) references member (id)
);
