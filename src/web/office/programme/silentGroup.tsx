import type { Programme } from "../../../domain/programme/index.ts";
import type { NotStatedGroup, Silent } from "../../../usecases/programme/readNotStated.ts";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { wayToSay } from "./notStatedWays.ts";

type Shown = { readonly visit: OfficeVisit; readonly programme: Programme; readonly group: NotStatedGroup };

function SilentRow({ visit, programme, group, one }: Shown & { readonly one: Silent }) {
  const way = wayToSay(visit, programme, group.kind, one);
  return (
    <Row>
      {way === undefined ? one.name : <Link href={way}>{one.name}</Link>}
      <span class="eb-small eb-soft">{` ${one.key === programme.key ? "" : one.key}`}</span>
    </Row>
  );
}

/** One kind that is left unsaid: how often, and each thing by name with the way to the field that says it. */
export function SilentGroup(shown: Shown & { readonly silent: readonly Silent[] }) {
  const { visit, programme, group, silent } = shown;
  const { programme: words } = visit.texts;
  const { kind, of } = group;
  const all = group.silent.length;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  return (
    <Section id={kind} title={words.notStatedGroup(words.notStatedKind[kind], all, of)}>
      <Rows>
        {silent.map((one) => (
          <SilentRow {...shown} one={one} />
        ))}
      </Rows>
      {!visit.query.get("soort") && all > silent.length && (
        <p>
          <Link href={at(paths.notStated, place, { soort: kind })} apart>
            {words.notStatedAll(all, words.notStatedKind[kind])}
          </Link>
        </p>
      )}
    </Section>
  );
}
