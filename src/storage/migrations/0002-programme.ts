import type { Kysely } from "kysely";
import { guardedByProgramme, protectedFor, run, versionedTable } from "./building.ts";

const evidence = "evidence jsonb not null default '[]'";
const inProgramme = "programme text not null, key text not null, position integer not null";

const programme = versionedTable(
  "programme",
  ["key"],
  `key text not null, lang text not null, title text not null, municipality_name text not null, kind text, start_period text, end_period text,
   adopted_on text, adopted_by text, tabled_for jsonb, published_on text, mandate jsonb not null, note text, ${evidence},
   vision jsonb not null, principles jsonb not null, stated_totals jsonb, sources jsonb not null, predecessor text, closed_on date`,
);

const guards = [
  `create function office.guard_closed() returns trigger language plpgsql set search_path = pg_catalog as $$
    declare
      place record;
    begin
      if tg_op = 'DELETE' then place := old; else place := new; end if;
      if exists (select 1 from office.programme p where p.municipality = place.municipality and p.key = place.programme and p.closed_on is not null)
      then raise exception 'P202: a closed programme is not changed any more'; end if;
      return place;
    end $$`,
  `create function office.guard_programme() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if old.closed_on is not null then raise exception 'P202: a closed programme is not changed any more'; end if;
      return new;
    end $$`,
  "create trigger programme_open before update on office.programme for each row execute function office.guard_programme()",
  `create function office.guard_action() returns trigger language plpgsql set search_path = pg_catalog as $$
    declare
      allowed text[] := case old.status
        when 'notStarted' then array['ongoing','continuous','recurring','done','postponed','lapsed']
        when 'ongoing' then array['done','continuous','recurring','postponed','lapsed']
        when 'continuous' then array['ongoing','recurring','done','postponed','lapsed']
        when 'recurring' then array['ongoing','continuous','done','postponed','lapsed']
        when 'postponed' then array['notStarted','ongoing','continuous','recurring','done','lapsed']
        when 'done' then array['ongoing']
        when 'lapsed' then array['notStarted','ongoing'] end;
    begin
      if old.status is null or new.status is not distinct from old.status then return new; end if;
      if new.status is null or not new.status = any (allowed) then raise exception 'A104: an action moves only along the diagram'; end if;
      if (new.status in ('postponed','lapsed') or old.status in ('done','lapsed')) and coalesce(trim(new.status_reason), '') = ''
      then raise exception 'A105: this move carries a reason'; end if;
      return new;
    end $$`,
  `create function office.guard_plan() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if (old.status, new.status) not in (('draft','submitted'), ('submitted','adopted'), ('submitted','draft'), ('adopted','closed'))
        or (old.status = 'adopted' and (new.moment, new.adopted_on, new.name) is distinct from (old.moment, old.adopted_on, old.name))
      then raise exception 'P201: a plan moves only along its route and is never rewritten once adopted'; end if;
      return new;
    end $$`,
];

const action = [
  ...versionedTable(
    "action",
    ["programme", "key"],
    `${inProgramme}, title text not null, theme text, objective text, unit uuid, owner_person uuid, owner_as_written text,
     participants jsonb not null, planned_start text, planned_end text, planned_note text, first_start text, first_end text, first_note text,
     starts_on date, ends_on date, first_ends_on date,
     status text check (status in ('done','ongoing','continuous','recurring','notStarted','lapsed','postponed')), status_reason text,
     rhythm text, rhythm_note text, deliverable text, scope text, priority text, measure text, carried_over jsonb, ${evidence}, reported_on date`,
  ),
  "create trigger legal_move before update on office.action for each row execute function office.guard_action()",
  "create index action_by_unit on office.action (municipality, unit)",
  "create index action_by_owner on office.action (municipality, owner_person)",
];

const parts: readonly (readonly [string, string])[] = [
  ["theme", "name text not null, parent text, kind text not null"],
  [
    "objective",
    "theme text, title text not null, owner_person uuid, owner_as_written text, smart_in_source boolean, attainable text",
  ],
  [
    "target",
    `objective text not null, measure text not null, population text not null, unit text not null, base text, comparator text not null,
     value double precision, base_year integer, grades jsonb, about uuid, rhythm text, baseline jsonb, milestones jsonb not null,
     series_breaks jsonb not null, due_date text, definition text, benchmark text, source text, note text`,
  ],
  [
    "benchmark",
    "label text not null, value double precision, value_text text, unit text not null, population text not null, period text, source text not null",
  ],
  [
    "reported_figure",
    `target text, measure text not null, value double precision not null, unit text not null, period text, interval jsonb,
     people text not null, about uuid, population integer, instrument text, source text not null, already_published boolean not null,
     note text, recorded_on date not null`,
  ],
  [
    "budget_line",
    `year integer not null, kind text, amount bigint not null, purpose text not null, origin text, state text, state_as_written text, category text,
     open_ended boolean not null, coverage double precision, action text, allocation jsonb not null, extra_for jsonb`,
  ],
  [
    "risk",
    `title text not null, kind text, cause text, mitigation text, second_mitigation text, impact text, owner_person uuid, owner_as_written text,
     review_on date, explicit boolean not null`,
  ],
];

const plan = [
  `create table office.plan (municipality uuid not null, programme text not null, number integer not null, name text not null,
    status text not null check (status in ('draft','submitted','adopted','closed')), reason text, adopted_on date, adopted_by text,
    moment timestamptz not null, primary key (municipality, programme, number))`,
  "create trigger legal_move before update on office.plan for each row execute function office.guard_plan()",
  ...protectedFor("evenbeeld_office", "office.plan", "select, insert, update"),
];

const sourceItem = [
  `create table office.source_item (municipality uuid not null, programme text not null, list text not null, position integer not null,
    body jsonb not null, primary key (municipality, programme, list, position))`,
  ...protectedFor("evenbeeld_office", "office.source_item", "select, insert"),
];

/** The programme and its parts, each with its versions; what belongs to a closed programme cannot be changed. */
export const programmeTables = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [...programme, ...guards, ...action, guardedByProgramme("action")]);
    for (const [name, columns] of parts) {
      await run(
        database,
        versionedTable(name, ["programme", "key"], `${inProgramme}, ${columns}, ${evidence}`),
      );
      await run(database, [guardedByProgramme(name)]);
    }
    await run(database, [...plan, ...sourceItem, guardedByProgramme("source_item")]);
  },
};
