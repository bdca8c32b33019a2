-- Reminders: who, when, and one of a few kinds that say nothing. There are none until somebody asks.

create table wake_up (
  person      text    not null references person (sign),
  list        text    not null,             -- one of this person's lists; only their devices know of what
  at_ms       integer not null,
  kind        text    not null check (kind in ('tomorrow', 'prepare', 'now', 'back')),
  primary key (person, list, at_ms, kind)
) strict, without rowid;
create index wake_up_by_time on wake_up (at_ms);

create table busy (                         -- what a private calendar feed shows
  person      text    not null references person (sign),
  list        text    not null,
  from_ms     integer not null,
  until_ms    integer not null,
  primary key (person, list, from_ms)
) strict, without rowid;
create index busy_by_end on busy (until_ms);

create table push (                         -- a device that wants to be woken (RFC 8030)
  endpoint    text    not null primary key,
  person      text    not null references person (sign),
  session     text    not null references session (id) on delete cascade, -- signed out: woken no more
  p256dh      text    not null,
  auth        text    not null,
  language    text    not null
) strict, without rowid;
create index push_of_person on push (person);
create index push_of_session on push (session);

create table mail (                         -- an address, and whether its owner has confirmed it
  person      text    not null primary key references person (sign),
  address     text    not null,
  language    text    not null,
  origin      text    not null,             -- what their browser calls this server, for the links in a mail
  stop        text    not null unique,      -- stands in each mail's link, and can do nothing but stop them
  code        text,                         -- null once confirmed
  code_until_ms integer not null,
  tries       integer not null default 0    -- of guessing the code
) strict, without rowid;

create table feed (                         -- a private calendar feed; its address is nowhere but with its owner
  person      text    not null primary key references person (sign),
  token_hash  text    not null unique,
  language    text    not null
) strict, without rowid;

create table delivery (                     -- on its way to one device or one mailbox
  id          integer not null primary key,
  person      text    not null references person (sign),
  what        text    not null check (what in ('tomorrow', 'prepare', 'now', 'back', 'code')),
  at_ms       integer not null,             -- the time it is about
  endpoint    text    not null default '',  -- of the device; empty: by mail
  next_ms     integer not null,             -- when to try (again)
  until_ms    integer not null,             -- after this it would only confuse
  tries       integer not null default 0,
  unique (person, what, at_ms, endpoint)
) strict;
create index delivery_by_next on delivery (next_ms);
