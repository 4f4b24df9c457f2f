-- Who was told that an e-discussion was announced to her. It goes on from member to member: what was reached is kept, and nobody is told twice.

create table ediscussion_announcement (
    ediscussion_id bigint not null primary key,
    due_at datetime(6) not null,
    -- the highest number of a member that this round has come to
    reached bigint not null,
    done boolean not null,
    key ix_ediscussion_announcement_due (done, due_at),
    constraint fk_ediscussion_announcement foreign key (ediscussion_id) references ediscussion (id)
);

create table ediscussion_announced (
    ediscussion_id bigint not null,
    member_id bigint not null,
    primary key (ediscussion_id, member_id),
    key ix_ediscussion_announced_member (member_id, ediscussion_id),
    constraint fk_ediscussion_announced foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_announced_member foreign key (member_id) references member (id)
);
