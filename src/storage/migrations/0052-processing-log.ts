import type { Kysely } from "kysely";
import { run, walled } from "./building.ts";

/** Records of the processing of personal data: added by every act, changed by nobody, deleted when they are a year old at least. */
export const processingLog = {
  async up(database: Kysely<unknown>): Promise<void> {
    await run(database, [
      `create table audit.processing (municipality uuid not null, trace bytea not null check (length(trace) = 16),
        span bytea not null check (length(span) = 8), parent bytea check (length(parent) = 8), activity text not null, act text not null,
        begun_at timestamptz not null, ended_at timestamptz not null, subject bytea, people text, primary key (municipality, trace, span))`,
      "create index processing_moment on audit.processing (municipality, begun_at)",
      "create index processing_subject on audit.processing (municipality, subject)",
      ...walled("audit.processing"),
      "grant insert on audit.processing to evenbeeld_access, evenbeeld_office, evenbeeld_audit_reader, evenbeeld_figures",
      "grant select on audit.processing to evenbeeld_audit_reader",
      `create function audit.keep_processing() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin
          if tg_op = 'DELETE' and tg_level = 'ROW' then
            if old.ended_at < now() - interval '1 year' then return old; end if;
          end if;
          raise exception 'a record of processing stands for a year at least';
        end $$`,
      "create trigger processed before update or delete on audit.processing for each row execute function audit.keep_processing()",
      "create trigger processed_whole before truncate on audit.processing for each statement execute function audit.keep_processing()",
      `create function audit.forget_processing(ended_before timestamptz) returns bigint language plpgsql security definer set search_path = pg_catalog as $$
        declare gone bigint;
        begin
          delete from audit.processing where municipality = wall.municipality() and ended_at < ended_before;
          get diagnostics gone = row_count;
          return gone;
        end $$`,
      "revoke all on function audit.forget_processing(timestamptz) from public",
      "grant execute on function audit.forget_processing(timestamptz) to evenbeeld_audit_reader",
    ]);
  },
};
