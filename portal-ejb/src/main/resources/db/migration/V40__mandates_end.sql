-- Mandates end and stay on record; while one is present, its holder has it once.

alter table organisation_member
    add column ended_by bigint,
    add column ended_at datetime(6),
    add column present tinyint as (if(ended_at is null, 1, null)) persistent,
    drop key uq_organisation_member,
    add unique key uq_organisation_member (organisation_id, member_id, role, present),
    drop key ix_organisation_member_waiting,
    add key ix_organisation_member_waiting (ended_at, confirmed_at, since, id),
    add key ix_organisation_member_since (organisation_id, ended_at, since, id),
    add key ix_organisation_member_ended (organisation_id, ended_at, id),
    add key ix_organisation_member_ender (ended_by),
    add constraint fk_organisation_member_ender foreign key (ended_by) references member (id);
