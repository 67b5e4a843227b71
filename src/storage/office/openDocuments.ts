import { type RawBuilder, sql } from "kysely";
import type { Office } from "./versioned.ts";

/** What every reading of documents asks: where, and whether the reader may read what is secret. */
type Reading = { readonly office: Office; readonly readsSecret: boolean };

/**
 * The documents of all programmes that a reader finds at the instant of the act, as a query with `programme`, `key`, `title`,
 * `registration` and `annex`. It is `isSecretAt` and `hiddenByRedaction` in the database, for questions over more documents than can be read one by one;
 * a test holds both beside each other.
 */
export const documentsFound = ({
  office: { municipality, at },
  readsSecret,
}: Reading): RawBuilder<unknown> => sql`
  select document.programme, document.key, document.title, document.registration, document.annex
  from office.document left join (
    select programme, part ->> 'document' as key,
      bool_or(not lifted and (lift_at is null or lift_at > ${at}::timestamptz)) as in_force
    from office.secrecy, jsonb_array_elements(parts) part
    where municipality = ${municipality} group by 1, 2
  ) decided on decided.programme = document.programme and decided.key = document.key
  left join (
    select distinct programme, source_key as key from office.redaction redaction
    where municipality = ${municipality} and source_kind = 'document'
      and (decided_on is null or jsonb_array_length(removed) = 0 or exists (
        select from jsonb_array_elements(removed) gone where not exists (
          select from office.secrecy secrecy, jsonb_array_elements(secrecy.parts) part,
            jsonb_array_elements_text(coalesce(part -> 'words', '[]')) said
          where secrecy.municipality = ${municipality} and secrecy.programme = redaction.programme
            and part ->> 'document' = source_key and said = gone ->> 'words')))
  ) redacted on redacted.programme = document.programme and redacted.key = document.key
  where document.municipality = ${municipality}
    and (${readsSecret}::boolean or not (coalesce(decided.in_force, document.secrecy = 'secret')
      or redacted.key is not null))`;
