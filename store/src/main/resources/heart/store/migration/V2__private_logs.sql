-- What one person writes for themselves lies in a room of their own: a place that nobody else can come
-- into and that no list shows, so that quotas, rates and the append are the same as everywhere.

alter table place add column own integer not null default 0 check (own in (0, 1));
