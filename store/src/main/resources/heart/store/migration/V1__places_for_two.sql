-- Ids, keys, hashes and sealed bodies stay in the text form they have on the wire (base64url without
-- padding): what a client sent is what is kept, and nothing is recoded on the way back.

create table person (
  sign        text    not null primary key, -- Ed25519 public key: this is who they are
  seal        text    not null,             -- X25519 public key
  since_ms    integer not null
) strict, without rowid;

create table session (
  token_hash  text    not null primary key, -- SHA-256 of the cookie's token; the token is nowhere
  id          text    not null unique,      -- what a list of devices shows, worth nothing as a key
  person      text    not null references person (sign),
  begun_ms    integer not null,
  seen_ms     integer not null,             -- renewed at most once an hour
  expires_ms  integer not null
) strict, without rowid;
create index session_of_person on session (person, begun_ms);
create index session_by_expiry on session (expires_ms);

create table spent_challenge (              -- a challenge signs in once, even within its short life
  challenge   text    not null primary key,
  expires_ms  integer not null
) strict, without rowid;

create table secret (                       -- the server's own, such as the key of its challenges
  name        text    not null primary key,
  value       text    not null
) strict, without rowid;

create table place (
  id          text    not null primary key,
  made_ms     integer not null,
  bytes       integer not null default 0    -- what all its entries weigh, for the quota
) strict, without rowid;

create table member (
  place       text    not null references place (id),
  seat        integer not null check (seat in (1, 2)), -- 1 made the place, 2 joined it
  person      text    not null references person (sign),
  since_ms    integer not null,
  primary key (place, seat),
  unique (person, place)
) strict, without rowid;

create table log (
  key         integer not null primary key,
  id          text    not null unique,      -- the place log has the id of its place
  place       text    not null references place (id),
  seq         integer not null,             -- of the last entry, 0 before the first
  hash        text    not null,             -- what the next entry must name as its prev
  at_ms       integer not null              -- of the last entry; the next is never earlier
) strict;
create index log_of_place on log (place);

create table entry (
  log         integer not null references log (key),
  seq         integer not null,
  author      text    not null references person (sign),
  epoch       integer not null,
  prev        text    not null,
  id          text    not null,
  body        text    not null,
  sig         text    not null,
  at_ms       integer not null,
  primary key (log, seq),
  unique (log, id)                          -- a repeated send is not a second entry
) strict;

create table invitation (
  lookup      text    not null primary key, -- derived from the secret, which the server never sees
  place       text    not null references place (id),
  inviter     text    not null references person (sign),
  blob        text    not null,             -- sealed under the secret
  made_ms     integer not null,
  expires_ms  integer not null,
  ended       text    check (ended in ('used', 'withdrawn')), -- null: still open
  joiner      text    references person (sign) -- null: nobody came in by it
) strict, without rowid;
create index invitation_of_place on invitation (place);
create index invitation_by_expiry on invitation (expires_ms);
