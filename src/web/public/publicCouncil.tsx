import type { PublicEntry } from "../../domain/council/index.ts";
import { NotFound } from "../../domain/shared/thrown.ts";
import { writePublicRegisterCsv, writePublicRegisterJson } from "../../export/councilTable.ts";
import {
  type PublishedRegister,
  readPublicRegister,
  readPublicRegisters,
} from "../../usecases/council/readPublicCouncil.ts";
import { DataTable } from "../components/dataTable.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { StatusMark } from "../components/statusMark.tsx";
import { Text } from "../components/text.tsx";
import { at, paths, publicAt } from "../paths.ts";
import { publicPage } from "../shell.tsx";
import { standingMark } from "../standingMark.ts";
import type { FileReply, PageReply, PublicVisit } from "../visit.ts";

type Shown = { readonly visit: PublicVisit; readonly register: PublishedRegister };

const files = { "toezeggingen.json": "JSON", "toezeggingen.csv": "CSV" } as const;

/** The words of a line, with its number and its address at the council. */
function Words({ visit, entry }: { readonly visit: PublicVisit; readonly entry: PublicEntry }) {
  const { councilRegister: words } = visit.texts;
  return (
    <>
      <span>{entry.number === null ? entry.text : `${entry.number}: ${entry.text}`}</span>
      {entry.link !== null && (
        <Text small>
          <Link href={entry.link} apart>
            {words.linkShort}
            <span class="eb-visually-hidden">{`: ${entry.number ?? entry.text}`}</span>
          </Link>
        </Text>
      )}
    </>
  );
}

/** How it stood on the day of the state, with the day it ended and what was said. */
function Standing({ visit, entry }: { readonly visit: PublicVisit; readonly entry: PublicEntry }) {
  const { endedOn, why, standing, informOn } = entry;
  const { councilRegister: words } = visit.texts;
  const isSilent = standing === "overdue" && why === null;
  const said = [endedOn === null ? "" : visit.formats.day(endedOn), why ?? ""].filter((one) => one !== ""); // no day, nothing said
  return (
    <>
      <StatusMark {...standingMark(standing, visit)} />
      {said.length > 0 && <Text small>{said.join(": ")}</Text>}
      {isSilent && <Text small>{words.noReason}</Text>}
      {informOn !== null && endedOn === null && (
        <Text small>{words.publicInforms(visit.formats.period(informOn))}</Text>
      )}
    </>
  );
}

/** When it is due now, as far as anybody said so. */
function dueWords({ due, newDue }: PublicEntry, { texts, formats }: PublicVisit): string {
  const period = newDue ?? due; // nothing was promised instead
  return period === null ? texts.common.notStated : formats.period(period);
}

function RegisterTable({ visit, register }: Shown) {
  const { councilRegister: words, common } = visit.texts;
  return (
    <DataTable
      caption={`${words.publicTitle}: ${register.title}`}
      captionHidden
      narrow="lines"
      columns={[
        { key: "text", head: words.text, kind: "text" },
        { key: "kind", head: words.kind, kind: "text" },
        { key: "due", head: words.due, kind: "text" },
        { key: "standing", head: words.standingHead, kind: "status" },
        { key: "portfolio", head: words.portfolio, kind: "text" },
      ]}
      rows={register.entries.map((entry) => ({
        cells: [
          <Words visit={visit} entry={entry} />,
          words.kindName[entry.kind],
          dueWords(entry, visit),
          <Standing visit={visit} entry={entry} />,
          entry.portfolio ?? common.notStated,
        ],
      }))}
    />
  );
}

function Register({ visit, register }: Shown) {
  const { councilRegister: words, openData } = visit.texts;
  const place = { municipality: visit.municipality.slug, programme: register.programme };
  return (
    <Section id={register.programme} title={register.title} width="wide">
      <Text>{words.publicAsOf(visit.formats.day(register.asOf))}</Text>
      <RegisterTable visit={visit} register={register} />
      <p class="eb-submit__row eb-section--close">
        {Object.entries(files).map(([file, name]) => (
          <Link href={at(paths.publicCouncilFile, { ...place, file })} apart>
            {words.publicFile(name)}
            <span class="eb-visually-hidden">{`: ${register.title}`}</span>
          </Link>
        ))}
      </p>
      <Text small soft>
        {openData.licence}
      </Text>
    </Section>
  );
}

/** The commitments and motions of a municipality as they were last made public. */
export async function showPublicCouncil(visit: PublicVisit): Promise<PageReply> {
  const { municipality, language } = visit;
  const registers = await readPublicRegisters(visit.house, visit);
  const { councilRegister: words, editions } = visit.texts;
  const status = registers.length === 0 ? words.publicNone : words.publicLead(municipality.name);
  return publicPage(visit, {
    title: words.publicTitle,
    children: (
      <>
        <Lead kind={municipality.name} title={words.publicTitle} status={[status]} />
        {registers.map((register) => (
          <Register visit={visit} register={register} />
        ))}
        <div class="eb-section eb-main">
          <Text small>
            <Link href={publicAt(paths.publicEditions, { municipality: municipality.slug }, language)} apart>
              {editions.allPublic}
            </Link>
          </Text>
        </div>
      </>
    ),
  });
}

/** A public register as data: JSON or CSV, in Dutch as open data are. */
export async function takePublicCouncil(visit: PublicVisit): Promise<FileReply> {
  const { params, municipality } = visit;
  const register = await readPublicRegister(visit.house, visit, String(params["programme"]));
  const reply = (ending: string, type: string, text: string): FileReply => ({
    kind: "file",
    name: `${register.programme}-toezeggingen-${register.asOf}.${ending}`,
    type: `${type}; charset=utf-8`,
    bytes: new TextEncoder().encode(text),
  });
  switch (params["file"]) {
    case "toezeggingen.json": {
      const place = { municipality: municipality.name, title: register.title };
      return reply("json", "application/json", writePublicRegisterJson(place, register));
    }
    case "toezeggingen.csv":
      return reply("csv", "text/csv", writePublicRegisterCsv(register));
    default:
      throw new NotFound();
  }
}
