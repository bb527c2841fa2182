// The tables of the ledger, step by step. A step that was released never changes; a new need is a new step.
//
// Each statement may be run again, because not every PostgreSQL-compatible database takes table changes back with their
// transaction. Ranges in indexes say asc or desc: where the first column is hashed by default, only that keeps an order.

/** The steps, oldest first; the number of a step is its place, from 1. */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table if not exists batch (
      tenant text not null,
      id uuid not null,
      owner text not null,
      content_hash text not null,
      row_count integer not null,
      submitted_at timestamptz not null default now(),
      cared_until timestamptz not null default now(),
      parked_why text,
      challenge text,
      stopped_at timestamptz,
      ended_at timestamptz,
      erased_at timestamptz,
      counts text,
      primary key (tenant, id)
    )`,
    `create index if not exists batch_history on batch (tenant, owner, submitted_at desc, id desc)`,
    `create index if not exists batch_processed on batch (tenant, owner, ended_at desc) where ended_at is not null`,
    `create index if not exists batch_open on batch (tenant, id) where ended_at is null`,
    `create index if not exists batch_to_erase on batch (submitted_at asc) where erased_at is null`,
    // due_at: when the row may be claimed next. A claim moves it to the end of its lease, so that one index finds all there is to do.
    `create table if not exists deal_row (
      tenant text not null,
      batch_id uuid not null,
      number integer not null,
      owner text not null,
      kind text not null,
      key text not null,
      content text,
      content_hash text not null,
      state text not null default 'waiting',
      due_at timestamptz not null default now(),
      worker uuid,
      fence integer not null default 0,
      looks integer not null default 0,
      lost_at timestamptz,
      referral_id text,
      engagement_id text,
      outcome text,
      answer text,
      primary key (tenant, batch_id, number)
    )`,
    `create unique index if not exists deal_row_mark on deal_row (tenant, key) where kind = 'create'`,
    `create unique index if not exists deal_row_referral on deal_row (tenant, lower(referral_id))
      where kind = 'create' and referral_id is not null`,
    `create index if not exists deal_row_due on deal_row (tenant, owner, due_at asc, batch_id, number) where state <> 'ended'`,
    `create index if not exists deal_row_open on deal_row (tenant, batch_id) where state <> 'ended'`,
    `create index if not exists deal_row_sent on deal_row (tenant, content_hash) where state = 'sent'`,
    `create table if not exists throttle (
      tenant text not null primary key,
      width integer not null,
      epoch integer not null default 0,
      closed_until timestamptz not null default now()
    )`,
    `create table if not exists slot (
      tenant text not null,
      number integer not null,
      holder uuid,
      fence integer not null default 0,
      leased_until timestamptz not null default now(),
      primary key (tenant, number)
    )`,
  ],
  [
    // place: one of the few that a user's open exports may have; the unique index is what keeps two orders at once from one more.
    // turn: how many pages were kept; an answer of the database that was lost does not keep one twice.
    `create table if not exists export (
      tenant text not null,
      id uuid not null,
      owner text not null,
      content_hash text not null,
      filter text,
      place integer not null,
      ordered_at timestamptz not null default now(),
      cared_until timestamptz not null default now(),
      parked_why text,
      challenge text,
      due_at timestamptz not null default now(),
      worker uuid,
      fence integer not null default 0,
      turn integer not null default 0,
      restarts integer not null default 0,
      troubled_at timestamptz,
      skip_token text,
      read_count integer not null default 0,
      kept_count integer not null default 0,
      names text not null default '[]',
      ending text,
      failed_why text,
      ended_at timestamptz,
      erased_at timestamptz,
      primary key (tenant, id)
    )`,
    `create unique index if not exists export_place on export (tenant, owner, place) where ended_at is null`,
    `create index if not exists export_history on export (tenant, owner, ordered_at desc, id desc)`,
    `create index if not exists export_open on export (tenant, id) where ended_at is null`,
    `create index if not exists export_to_erase on export (ordered_at asc) where erased_at is null`,
    `create table if not exists export_deal (
      tenant text not null,
      export_id uuid not null,
      number integer not null,
      referral_id text not null,
      content text not null,
      primary key (tenant, export_id, number)
    )`,
    `create unique index if not exists export_deal_once on export_deal (tenant, export_id, referral_id)`,
  ],
  [
    // troubled_at: since when each try to send the row has failed.
    `alter table deal_row add column if not exists troubled_at timestamptz`,
    // key: a hash; nothing of a write can be read from it.
    `create table if not exists relayed_write (
      tenant text not null,
      key text not null,
      noted_at timestamptz not null default now(),
      primary key (tenant, key)
    )`,
    `create index if not exists relayed_write_old on relayed_write (noted_at asc)`,
  ],
];
