-- What there is to read before an e-discussion: a link, or a file that its team brought. They are listed by their positions.

create table ediscussion_document (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    position int not null,
    title varchar(200) not null,
    lang varchar(35) not null,
    url varchar(500),
    attachment_id bigint,
    added_by_id bigint not null,
    added_at datetime(6) not null,
    key ix_ediscussion_document (ediscussion_id),
    unique key uk_ediscussion_document_attachment (attachment_id),
    key ix_ediscussion_document_added_by (added_by_id),
    constraint fk_ediscussion_document foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_document_attachment foreign key (attachment_id) references attachment (id) on delete cascade,
    constraint fk_ediscussion_document_added_by foreign key (added_by_id) references member (id),
    constraint ck_ediscussion_document check ((url is null) <> (attachment_id is null))
);
