-- What the portal knows of pages elsewhere that people link to, by the hash of their address.
create table link_card (
    id bigint not null auto_increment primary key,
    url_hash char(64) character set ascii collate ascii_bin not null,
    url varchar(2000) not null,
    state varchar(12) not null,
    title varchar(200),
    description varchar(400),
    site varchar(100),
    picture_id bigint,
    attempts int not null,
    due_at datetime(6) not null,
    fetched_at datetime(6),
    version bigint not null,
    unique key uq_link_card_url (url_hash),
    key ix_link_card_due (state, due_at),
    key ix_link_card_picture (picture_id),
    constraint fk_link_card_picture foreign key (picture_id) references attachment (id)
);

-- Which texts show a card, so that they can be rendered anew once it is there.
create table link_card_use (
    card_id bigint not null,
    ref varchar(60) not null,
    primary key (card_id, ref),
    constraint fk_link_card_use foreign key (card_id) references link_card (id)
);

