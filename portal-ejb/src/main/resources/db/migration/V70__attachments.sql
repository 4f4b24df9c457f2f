-- Files of members. Their bytes lie in a directory under their hash; several rows may share one file.
create table attachment (
    id bigint not null auto_increment primary key,
    owner_id bigint,
    name varchar(200) not null,
    media_type varchar(120) not null,
    sha256 char(64) character set ascii collate ascii_bin not null,
    size bigint not null,
    width int,
    height int,
    state varchar(12) not null,
    ref varchar(60),
    created_at datetime(6) not null,
    version bigint not null,
    key ix_attachment_owner (owner_id, created_at),
    key ix_attachment_ref (ref, id),
    key ix_attachment_state (state, id),
    key ix_attachment_sha256 (sha256),
    constraint fk_attachment_owner foreign key (owner_id) references member (id)
);

-- Smaller copies of pictures, each in a modern format and in one that every browser knows.
create table attachment_rendition (
    attachment_id bigint not null,
    width int not null,
    height int not null,
    media_type varchar(120) not null,
    sha256 char(64) character set ascii collate ascii_bin not null,
    size bigint not null,
    primary key (attachment_id, width, media_type),
    key ix_attachment_rendition_sha256 (sha256),
    constraint fk_attachment_rendition foreign key (attachment_id) references attachment (id)
);
