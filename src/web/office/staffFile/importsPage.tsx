import { mayAct } from "../../../domain/access/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { forgottenOn, type Import } from "../../../domain/workforce/index.ts";
import { type Gate, readGate } from "../../../usecases/governance/readGate.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { type ImportsRead, readImports } from "../../../usecases/workforce/readImports.ts";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Empty } from "../../components/empty.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { figuresCrumb, to } from "../organisation/places.ts";
import { decisionIn } from "./consentWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly gate: Gate; readonly read: ImportsRead };

/** How the gate stands for who asks: what opens it, or what is missing and who can give it. */
export function GatePart({ visit, gate }: Pick<Shown, "visit" | "gate">) {
  const { staffFile: words, consents, problems } = visit.texts;
  const { stops } = gate;
  const opener = gate.consents.findLast(({ number }) => gate.standing.has(number));
  return (
    <Section id="mag" title={words.gate} close>
      {stops === null && opener !== undefined && (
        <Text>
          <strong>{words.open}</strong> {decisionIn(visit, gate, opener)}.
        </Text>
      )}
      {stops !== null && (
        <Text>
          <strong class="eb-late">{stops === "W120" ? words.closed : words.ownRecord}</strong>{" "}
          {problems[stops]}
        </Text>
      )}
      <p>
        <Link href={to(visit, paths.consents)} apart>
          {consents.title}
        </Link>
      </p>
      {stops === "W120" && mayAct(visit.actor, "recordConsent") && (
        <p>
          <ButtonLink href={to(visit, paths.recordConsent)} word={consents.record} primary />
        </p>
      )}
      {mayAct(visit.actor, "importWorkforce") && (
        <p>
          <Link href={to(visit, paths.grades)} apart>
            {words.grades}
          </Link>
        </p>
      )}
      {stops === null && mayAct(visit.actor, "importWorkforce") && (
        <p>
          <ButtonLink href={to(visit, paths.bringStaffFile)} word={words.bring} primary />
        </p>
      )}
    </Section>
  );
}

/** Returns what is still there of an import, and until when. */
function stateIn({ visit, read }: Shown, one: Import): string {
  const { staffFile: words } = visit.texts;
  if (one.replacedBy !== null) return words.replaced(one.replacedBy);
  if (one.forgottenAt !== null) return words.forgotten(visit.formats.day(dayOf(one.forgottenAt, timeZone)));
  return words.kept(visit.formats.day(forgottenOn(one.referenceDate, read.retention.employments)));
}

function byIn({ visit, gate }: Shown, { by, at }: Import): string {
  const { staffFile: words } = visit.texts;
  const name = by === null ? words.command : (gate.names.get(by) ?? words.somebody); // a name that is not read here
  return words.byOn(name, visit.formats.moment(at));
}

function List(shown: Shown) {
  const { visit, read } = shown;
  const { staffFile: words } = visit.texts;
  return (
    <DataTable
      caption={words.tableOf(words.imports)}
      captionHidden
      narrow="lines"
      columns={[
        { key: "date", head: words.date, kind: "text" },
        { key: "number", head: words.number, kind: "number" },
        { key: "rows", head: words.rows, kind: "number" },
        { key: "state", head: words.state, kind: "text" },
        { key: "profile", head: words.profile, kind: "text" },
        { key: "by", head: words.by, kind: "text" },
      ]}
      rows={read.imports.toReversed().map((one) => ({
        cells: [
          visit.formats.day(one.referenceDate),
          String(one.number),
          visit.formats.number(one.rows),
          stateIn(shown, one),
          words.profileOf(one.profile.name, one.profile.version),
          byIn(shown, one),
        ],
      }))}
      source={words.rowsHint}
    />
  );
}

function statusOf({ visit, read: { imports } }: Shown): string {
  const { staffFile: words } = visit.texts;
  const last = imports.toSorted((one, other) => (one.referenceDate < other.referenceDate ? 1 : -1))[0];
  return last === undefined ? words.about : words.lead(imports.length, visit.formats.day(last.referenceDate));
}

/** The extracts from HR that came in, and whether one may come in now. */
export async function showImports(visit: OfficeVisit): Promise<Reply> {
  const read = await readImports(visit.house, visit.actor);
  const shown = { visit, read, gate: await readGate(visit.house, visit.actor) };
  const { staffFile: words } = visit.texts;
  const { employments, imports } = read.retention;
  return officePage(visit, {
    title: words.title,
    here: "figures",
    trail: [figuresCrumb(visit), { word: words.title }],
    children: (
      <>
        <Lead title={words.title} status={[statusOf(shown)]} />
        <GatePart visit={visit} gate={shown.gate} />
        <Section id="aanleveringen" title={words.imports} width="wide">
          {read.imports.length === 0 ? <Empty text={words.none} /> : <List {...shown} />}
          <Text>{words.keeping(employments, imports)}</Text>
        </Section>
      </>
    ),
  });
}
