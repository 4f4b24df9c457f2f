-- What an e-discussion came to: statements under headings, what they rest on, and who endorses them or dissents, round by round.

create table summary (
    ediscussion_id bigint not null primary key,
    outline bigint not null,
    constraint fk_summary foreign key (ediscussion_id) references ediscussion (id)
);

create table summary_heading (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    words varchar(200) not null,
    lang varchar(35) not null,
    position int not null,
    version bigint not null,
    key ix_summary_heading (ediscussion_id, id),
    constraint fk_summary_heading foreign key (ediscussion_id) references summary (ediscussion_id)
);

-- one that was taken out stands under no heading; what was answered to it stays
create table summary_statement (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    heading_id bigint,
    position int not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    wording int not null,
    written_by_id bigint not null,
    written_at datetime(6) not null,
    version bigint not null,
    key ix_summary_statement (ediscussion_id, id),
    key ix_summary_statement_heading (heading_id),
    key ix_summary_statement_written_by (written_by_id),
    constraint fk_summary_statement foreign key (ediscussion_id) references summary (ediscussion_id),
    constraint fk_summary_statement_heading foreign key (heading_id) references summary_heading (id),
    constraint fk_summary_statement_written_by foreign key (written_by_id) references member (id)
);

create table summary_citation (
    statement_id bigint not null,
    contribution_id bigint not null,
    primary key (statement_id, contribution_id),
    key ix_summary_citation_contribution (contribution_id, statement_id),
    constraint fk_summary_citation foreign key (statement_id) references summary_statement (id),
    constraint fk_summary_citation_contribution foreign key (contribution_id) references contribution (id)
);

create table endorsement_round (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    number int not null,
    asked varchar(20) character set ascii collate ascii_bin not null,
    threshold int not null,
    opened_by_id bigint not null,
    opened_at datetime(6) not null,
    ends datetime(6) not null,
    closed boolean not null,
    unique key uq_endorsement_round (ediscussion_id, number),
    key ix_endorsement_round_opened_by (opened_by_id),
    key ix_endorsement_round_due (closed, ends),
    constraint fk_endorsement_round foreign key (ediscussion_id) references summary (ediscussion_id),
    constraint fk_endorsement_round_opened_by foreign key (opened_by_id) references member (id)
);

-- one answer of a member to a wording of a statement in a round: those to earlier wordings stay, and do not count
create table summary_answer (
    id bigint not null auto_increment primary key,
    round_id bigint not null,
    statement_id bigint not null,
    wording int not null,
    member_id bigint not null,
    verdict varchar(10) character set ascii collate ascii_bin not null,
    reason varchar(2000),
    reason_lang varchar(35),
    stakeholder varchar(30) not null,
    organisation varchar(200),
    answered_at datetime(6) not null,
    carried boolean not null,
    withheld boolean not null,
    reply varchar(2000),
    reply_lang varchar(35),
    replied_by_id bigint,
    replied_at datetime(6),
    version bigint not null,
    unique key uq_summary_answer (round_id, member_id, statement_id, wording),
    key ix_summary_answer_statement (statement_id, round_id, id),
    key ix_summary_answer_member (member_id, id),
    key ix_summary_answer_replied_by (replied_by_id),
    key ix_summary_answer_tally (round_id, statement_id, wording, verdict, id),
    constraint fk_summary_answer_round foreign key (round_id) references endorsement_round (id),
    constraint fk_summary_answer_statement foreign key (statement_id) references summary_statement (id),
    constraint fk_summary_answer_member foreign key (member_id) references member (id),
    constraint fk_summary_answer_replied_by foreign key (replied_by_id) references member (id)
);
