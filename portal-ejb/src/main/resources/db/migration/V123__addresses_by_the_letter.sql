-- Addresses are one only if they are the same letter by letter: one with an accent is somebody else's.

alter table mail_address modify address varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
alter table incoming_mail modify written_from varchar(254) character set utf8mb4 collate utf8mb4_bin;
