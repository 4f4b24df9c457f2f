-- The words of members' names in their own script: pickers look up what somebody begins to type, whatever its accents and case.

create table member_word (
    member_id bigint not null,
    word varchar(120) not null,
    key ix_member_word_member (member_id, word),
    key ix_member_word (word, member_id),
    constraint fk_member_word_member foreign key (member_id) references member (id)
);

insert into member_word (member_id, word)
with recursive split (id, word, rest) as (
    select id, cast('' as char(120)), concat(regexp_replace(lower(display_name), '[[:space:][:punct:]]+', ' '), ' ') from member
    union all
    select id, substring_index(rest, ' ', 1), substr(rest, locate(' ', rest) + 1) from split where char_length(rest) > 0
)
select distinct id, word from split where char_length(word) > 0;
