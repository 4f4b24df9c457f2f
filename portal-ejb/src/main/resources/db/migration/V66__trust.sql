-- Levels of trust that were given by hand; all others are computed.

create table trust_level (
    member_id bigint not null primary key,
    level int not null,
    given_by bigint not null,
    at datetime(6) not null,
    key ix_trust_level_given (given_by),
    constraint fk_trust_level_member foreign key (member_id) references member (id),
    constraint fk_trust_level_given foreign key (given_by) references member (id)
);
