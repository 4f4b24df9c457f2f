-- Polls. What was counted stands in the poll's own row; a member has one ballot in a poll, and none is kept of an anonymous poll that is closed.

create table poll (
    id bigint not null auto_increment primary key,
    ref varchar(60) character set ascii collate ascii_bin not null,
    author_id bigint not null,
    question varchar(300) not null,
    lang varchar(35) not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    options longtext not null check (json_valid(options)),
    most_choices int not null,
    anonymous bit(1) not null,
    results varchar(15) character set ascii collate ascii_bin not null,
    created_at datetime(6) not null,
    closes_at datetime(6),
    closed_at datetime(6),
    voters int not null,
    tally text character set ascii collate ascii_bin not null,
    version bigint not null,
    unique key uq_poll_ref (ref),
    key ix_poll_due (closed_at, closes_at),
    key ix_poll_author (author_id),
    constraint fk_poll_author foreign key (author_id) references member (id)
);

create table poll_ballot (
    id bigint not null auto_increment primary key,
    poll_id bigint not null,
    member_id bigint not null,
    ranks varchar(100) character set ascii collate ascii_bin not null,
    at datetime(6) not null,
    unique key uq_poll_ballot (poll_id, member_id),
    key ix_poll_ballot_member (member_id, poll_id),
    constraint fk_poll_ballot_poll foreign key (poll_id) references poll (id),
    constraint fk_poll_ballot_member foreign key (member_id) references member (id)
);
