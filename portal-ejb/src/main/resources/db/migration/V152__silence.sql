-- Who was awaited in an e-discussion and who spoke, as it was measured: groups alone, small ones merged before they are written here.

create table ediscussion_silence (
    id bigint not null auto_increment primary key,
    ediscussion_id bigint not null,
    occasion varchar(20) character set ascii collate ascii_bin not null,
    taken_at datetime(6) not null,
    expected int not null,
    present int not null,
    outside int not null,
    gender_expected int not null,
    gender_present int not null,
    key ix_ediscussion_silence (ediscussion_id, id),
    constraint fk_ediscussion_silence foreign key (ediscussion_id) references ediscussion (id)
);

create table ediscussion_silence_row (
    silence_id bigint not null,
    dimension varchar(20) character set ascii collate ascii_bin not null,
    name varchar(35) not null,
    expected int not null,
    present int not null,
    outside int not null,
    primary key (silence_id, dimension, name),
    constraint fk_ediscussion_silence_row foreign key (silence_id) references ediscussion_silence (id)
);
