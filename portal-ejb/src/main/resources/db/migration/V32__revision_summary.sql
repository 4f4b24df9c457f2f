-- A practice's summary is part of what its editions say.
alter table posting_revision add summary varchar(1000) after title;
