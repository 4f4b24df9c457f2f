-- Who was invited to which e-discussion, by whom, when and with which words. Each member once for each discussion.

create table ediscussion_invitation_round (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    by_id bigint not null,
    at datetime(6) not null,
    words varchar(500),
    key ix_ediscussion_invitation_round (ediscussion_id, id),
    key ix_ediscussion_invitation_round_by (by_id, at),
    constraint fk_ediscussion_invitation_round foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_invitation_round_by foreign key (by_id) references member (id)
);

create table ediscussion_invitation (
    ediscussion_id bigint not null,
    member_id bigint not null,
    round_id bigint not null,
    primary key (ediscussion_id, member_id),
    key ix_ediscussion_invitation_member (member_id, ediscussion_id),
    key ix_ediscussion_invitation_of_round (round_id, member_id),
    constraint fk_ediscussion_invitation foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_invitation_member foreign key (member_id) references member (id),
    constraint fk_ediscussion_invitation_of_round foreign key (round_id) references ediscussion_invitation_round (id)
);
