-- A member who was erased is a row without anything of hers but from which side she took part, so that what others build on keeps an author.

alter table member add column erased_at datetime(6);
