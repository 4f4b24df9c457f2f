-- The phases of an e-discussion, within its open time and one after the other, and which of its guiding questions each treats.

create table ediscussion_phase (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    name longtext not null,
    begins datetime(6) not null,
    ends datetime(6) not null,
    key ix_ediscussion_phase (ediscussion_id),
    constraint fk_ediscussion_phase foreign key (ediscussion_id) references ediscussion (id)
);

create table ediscussion_phase_question (
    phase_id bigint not null,
    question int not null,
    primary key (phase_id, question),
    constraint fk_ediscussion_phase_question foreign key (phase_id) references ediscussion_phase (id)
);
