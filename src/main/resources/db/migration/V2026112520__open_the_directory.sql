-- Two people may have the same name open: who saves second is told.
alter table city_name add version integer not null default 0;
alter table official_alias add version integer not null default 0;
alter table organization_alias add version integer not null default 0;
