create table ediscussion (
    id bigint not null auto_increment primary key,
    title varchar(200) not null,
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    opens datetime(6) not null,
    closes datetime(6) not null,
    announced_at datetime(6) not null,
    opened_by bigint not null,
    last_number int not null,
    contribution_count int not null,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_ediscussion_external_key (external_key),
    key ix_ediscussion_opens (opens, id),
    key ix_ediscussion_closes (closes, id),
    key ix_ediscussion_opened_by (opened_by),
    constraint fk_ediscussion_opened_by foreign key (opened_by) references member (id)
);

create table ediscussion_language (
    ediscussion_id bigint not null,
    language varchar(35) not null,
    primary key (ediscussion_id, language),
    constraint fk_ediscussion_language foreign key (ediscussion_id) references ediscussion (id)
);

create table ediscussion_facilitator (
    ediscussion_id bigint not null,
    member_id bigint not null,
    primary key (ediscussion_id, member_id),
    key ix_ediscussion_facilitator_member (member_id, ediscussion_id),
    constraint fk_ediscussion_facilitator foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_ediscussion_facilitator_member foreign key (member_id) references member (id)
);

create table ediscussion_question (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    number int not null,
    question longtext not null check (json_valid(question)),
    explanation longtext not null check (json_valid(explanation)),
    contribution_count int not null,
    unique key uq_ediscussion_question (ediscussion_id, number),
    constraint fk_ediscussion_question foreign key (ediscussion_id) references ediscussion (id)
);

create table contribution (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    number int not null,
    question_id bigint,
    author_id bigint not null,
    stakeholder varchar(30) not null,
    organisation varchar(200),
    source mediumtext not null,
    html mediumtext not null,
    lang varchar(35) not null,
    created_at datetime(6) not null,
    edited_at datetime(6),
    editor_id bigint,
    external_key varchar(190) collate utf8mb4_bin,
    version bigint not null,
    unique key uq_contribution_number (ediscussion_id, number),
    unique key uq_contribution_external_key (external_key),
    key ix_contribution_question (ediscussion_id, question_id, number),
    key ix_contribution_question_id (question_id),
    key ix_contribution_author (author_id, id),
    key ix_contribution_editor (editor_id),
    constraint fk_contribution_ediscussion foreign key (ediscussion_id) references ediscussion (id),
    constraint fk_contribution_question foreign key (question_id) references ediscussion_question (id),
    constraint fk_contribution_author foreign key (author_id) references member (id),
    constraint fk_contribution_editor foreign key (editor_id) references member (id)
);
