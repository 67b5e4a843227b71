import { mayAct } from "../../../domain/access/index.ts";
import { type EditionHead, standingPublication } from "../../../domain/reporting/index.ts";
import { readLatestYear } from "../../../usecases/reporting/makeCommitteeYear.ts";
import { type EditionList, readEditions } from "../../../usecases/reporting/readEdition.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

/** Returns the address of an edition. */
export const editionAt = (
  visit: OfficeVisit,
  { programme, number }: Pick<EditionHead, "programme" | "number">,
): string => within(visit, { key: programme }, paths.edition, { edition: String(number) });

/** Returns what an edition is called: its number, and the report that was frozen. */
export const editionName = (
  { texts }: Pick<OfficeVisit, "texts">,
  { number, kind, asOf, scope }: EditionHead,
): string => {
  const what = texts.editions.kind[kind](Number(asOf.slice(0, 4)));
  return `${texts.editions.edition(number)}: ${scope === null ? what : `${what}, ${scope.name}`}`;
};

type Listed = EditionList["editions"][number];

function EditionCell({ visit, list, edition }: { visit: OfficeVisit; list: EditionList; edition: Listed }) {
  const { editions: words } = visit.texts;
  const correction = list.editions.find(({ corrects }) => corrects === edition.number);
  const notes = [
    ...(edition.corrects === null ? [] : [words.correctsShort(edition.corrects)]),
    ...(correction === undefined ? [] : [words.correctedBy(correction.number)]),
  ];
  return (
    <>
      <Link href={editionAt(visit, edition)} apart>
        {editionName(visit, edition)}
      </Link>
      {notes.length > 0 && (
        <Text small soft>
          {notes.join("; ")}
        </Text>
      )}
    </>
  );
}

function statusOf(visit: OfficeVisit, { editions }: EditionList): readonly string[] {
  const { editions: words } = visit.texts;
  if (editions.length === 0) return [words.none];
  const open = editions.filter(({ publications }) => standingPublication(publications) !== undefined).length;
  return [words.lead(editions.length), ...(open === 0 ? [] : [words.publicCount(open)])];
}

function EditionTable({ visit, list }: { readonly visit: OfficeVisit; readonly list: EditionList }) {
  const { editions: words } = visit.texts;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "edition", head: words.columns.edition, kind: "text" },
        { key: "asOf", head: words.columns.asOf, kind: "text" },
        { key: "madeAt", head: words.columns.madeAt, kind: "text" },
        { key: "state", head: words.columns.state, kind: "status" },
      ]}
      rows={list.editions.map((edition) => {
        const isPublic = standingPublication(edition.publications) !== undefined;
        return {
          id: `E${edition.number}`,
          cells: [
            <EditionCell visit={visit} list={list} edition={edition} />,
            visit.formats.day(edition.asOf),
            visit.formats.moment(new Date(edition.madeAt)),
            <StatusMark
              kind={isPublic ? "good" : "rest"}
              word={isPublic ? words.isPublic : words.notPublic}
            />,
          ],
        };
      })}
    />
  );
}

/** The way to the report that can be frozen now, for who may freeze it. */
async function waysOn(visit: OfficeVisit, { programme }: EditionList) {
  const may = mayAct(visit.actor, "makeReport") && mayAct(visit.actor, "freezeReport");
  const year = may ? await readLatestYear(visit.house, visit.actor, programme.key) : null;
  if (year === null) return [];
  const href = within(visit, programme, paths.committeeYear, { year: String(year) });
  return [{ href, word: visit.texts.editions.toReport(year) }];
}

/** Answers with the editions of a programme; above them why an act was refused, where one was. */
export async function editionsPage(visit: OfficeVisit, list: EditionList, refusal?: string): Promise<Reply> {
  const { editions: words, common } = visit.texts;
  const { programme } = list;
  const links = await waysOn(visit, list);
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(visit, list)} />
      <ActsAside visit={visit} links={links} />
      <div class="eb-main eb-section--close">
        <ErrorSummary
          title={common.errorSummary}
          labels={{}}
          errors={refusal === undefined ? [] : [{ text: refusal }]}
        />
        <Text soft>{words.explained}</Text>
      </div>
      {list.editions.length > 0 && (
        <div class="eb-section eb-wide">
          <EditionTable visit={visit} list={list} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  const status = refusal === undefined ? 200 : 422;
  return officePage(visit, { title: words.title, here: "programme", trail, children }, status);
}

/** The frozen reports of a programme. */
export const showEditions = async (visit: OfficeVisit): Promise<Reply> =>
  editionsPage(visit, await readEditions(visit.house, visit.actor, programmeIn(visit)));
