-- Archives of mailing lists and of other forums: what was imported, what was refused, who wrote it.

create table archive_import (
    id bigint not null auto_increment primary key,
    kind varchar(12) character set ascii collate ascii_bin not null,
    forum_id bigint,
    lang varchar(35) not null,
    by_subject varchar(64) character set ascii collate ascii_bin not null,
    idem_key varchar(100) collate utf8mb4_bin,
    state varchar(12) character set ascii collate ascii_bin not null,
    file_name varchar(200) not null,
    file varchar(60) character set ascii collate ascii_bin,
    sha256 char(64) character set ascii collate ascii_bin not null,
    bytes bigint not null,
    bytes_read bigint not null default 0,
    messages int not null default 0,
    place int not null default 0,
    topics int not null default 0,
    posts int not null default 0,
    unchanged int not null default 0,
    refused int not null default 0,
    skipped int not null default 0,
    failure varchar(500),
    holder varchar(60) character set ascii collate ascii_bin,
    held_until datetime(6),
    attempts int not null default 0,
    created_at datetime(6) not null,
    started_at datetime(6),
    ended_at datetime(6),
    version bigint not null,
    unique key uq_archive_import_key (by_subject, idem_key),
    key ix_archive_import_forum (forum_id),
    key ix_archive_import_state (state, id),
    constraint fk_archive_import_forum foreign key (forum_id) references forum (id)
);

create table archive_refusal (
    id bigint not null auto_increment primary key,
    import_id bigint not null,
    number int not null,
    mail varchar(250) not null,
    subject varchar(250) not null,
    reason varchar(60) character set ascii collate ascii_bin not null,
    detail varchar(500),
    unique key uq_archive_refusal (import_id, number, reason),
    constraint fk_archive_refusal foreign key (import_id) references archive_import (id)
);

-- Who wrote from which address, known by a keyed hash of it alone. After a claim the member is the one who claimed.
create table archive_author (
    address_digest char(64) character set ascii collate ascii_bin not null primary key,
    member_id bigint not null,
    claimed_at datetime(6),
    key ix_archive_author_member (member_id),
    constraint fk_archive_author_member foreign key (member_id) references member (id)
);

-- Asked for, whether or not anybody wrote from that address; what is confirmed has an author.
create table archive_claim (
    id bigint not null auto_increment primary key,
    member_id bigint not null,
    address_digest char(64) character set ascii collate ascii_bin,
    token_hash char(64) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6),
    unique key uq_archive_claim_token (token_hash),
    key ix_archive_claim_member (member_id, created_at),
    key ix_archive_claim_expiry (expires_at),
    constraint fk_archive_claim_member foreign key (member_id) references member (id)
);

alter table forum
    add external_key varchar(190) collate utf8mb4_bin,
    add unique key uq_forum_external_key (external_key);

-- A claimed author of an archive is a signpost to the member who she is.
alter table member
    add claimed_by_id bigint,
    add key ix_member_claimed_by (claimed_by_id),
    add constraint fk_member_claimed_by foreign key (claimed_by_id) references member (id);
