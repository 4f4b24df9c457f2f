-- a contribution can be answered, one level deep; one that came after the closing says so
alter table contribution
    add column reply_to_id bigint after question_id,
    add column reply_count int not null default 0 after reply_to_id,
    add column late boolean not null default false after created_at,
    add key ix_contribution_first (ediscussion_id, question_id, reply_to_id, number),
    add key ix_contribution_reply (reply_to_id, number),
    drop key ix_contribution_question,
    add constraint fk_contribution_reply foreign key (reply_to_id) references contribution (id);

-- how long after the closing contributions are still taken
alter table ediscussion
    add column late_days int not null default 0 after closes;

update contribution c join ediscussion d on d.id = c.ediscussion_id set c.late = c.created_at > d.closes;
