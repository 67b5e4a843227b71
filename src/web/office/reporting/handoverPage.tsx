import type { Programme } from "../../../domain/programme/index.ts";
import { type Day, dayOf, parseDay } from "../../../domain/shared/day.ts";
import { lastDayOf } from "../../../domain/shared/period.ts";
import { ok } from "../../../domain/shared/result.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { handoverPaper, secretIn } from "../../../export/handover/handoverPaper.ts";
import { writeHtml } from "../../../export/html.tsx";
import type { PaperMade } from "../../../export/paperLength.ts";
import { problemText } from "../../../texts/index.ts";
import { timeZone } from "../../../usecases/perform.ts";
import { readProgrammeHead } from "../../../usecases/programme/readProgrammeHead.ts";
import {
  type HandedOver,
  makeHandoverFile,
  readHandoverFile,
} from "../../../usecases/reporting/makeHandoverFile.ts";
import { drawingApart } from "../../backRoom.ts";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { PaperPage } from "../../components/paperPage.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { TextField } from "../../components/textField.tsx";
import { paths } from "../../paths.ts";
import { filesIn, fileTypes, readerOf, roleWords } from "../../reportFiles.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";

const formats = ["pdf", "docx", "html"] as const;
type Format = (typeof formats)[number];

type FormProps = { readonly visit: OfficeVisit; readonly typed: string; readonly error: string | undefined };

/** Asks until when the term of office lasts; what is shown depends on it and nothing is kept. */
function TermForm({ visit, typed, error }: FormProps) {
  const { handover: words } = visit.texts;
  return (
    <form class="eb-form" method="get" action={visit.path} novalidate>
      <TextField
        id="einde"
        name="einde"
        type="date"
        short
        label={words.termEnd}
        hint={words.termEndHint}
        value={typed}
        error={error}
      />
      <SubmitRow word={words.show} />
    </form>
  );
}

/** The end of the programme is offered where it is still to come: a term often ends with it. */
function endOf({ end }: Programme, today: Day): Day | null {
  const last = end === null ? null : lastDayOf(end);
  return last === null || last < today ? null : last;
}

async function askPage(visit: OfficeVisit, typed: string, error: string | undefined): Promise<Reply> {
  const programme = await readProgrammeHead(visit.house, visit.actor, programmeIn(visit));
  const { handover: words, common } = visit.texts;
  const end = endOf(programme, dayOf(visit.house.now(), timeZone));
  return officePage(
    visit,
    {
      title: words.title,
      here: "programme",
      trail: [...trailTo(visit, programme), { word: words.title }],
      children: (
        <div class="eb-main">
          <ErrorSummary
            title={common.errorSummary}
            errors={error === undefined ? [] : [{ field: "einde", text: error }]}
            labels={{ einde: words.termEnd }}
          />
          <Lead kind={programme.title} title={words.title} status={[words.intro]} />
          <TermForm visit={visit} typed={typed} error={error} />
          {end !== null && (
            <p>
              <Link href={within(visit, programme, paths.handoverAt, { termEnd: end })} apart>
                {words.untilProgrammeEnd(visit.formats.day(end))}
              </Link>
            </p>
          )}
        </div>
      ),
    },
    error === undefined ? 200 : 422,
  );
}

const askedOf = (visit: OfficeVisit, termEnd: Day) => ({
  programme: programmeIn(visit),
  termEnd,
  words: roleWords(visit.texts),
});

function filePage(visit: OfficeVisit, file: HandedOver): Promise<Reply> {
  const { handover: words } = visit.texts;
  const paper = handoverPaper(file, readerOf(visit, visit.municipality));
  const to = (format: string) =>
    within(visit, file.programme, paths.handoverFile, { termEnd: file.termEnd, format });
  return officePage(visit, {
    title: paper.title,
    here: "programme",
    trail: [...trailTo(visit, file.programme), { word: words.title }],
    children: <PaperPage paper={paper} files={filesIn(visit, to, formats)} />,
  });
}

/** Asks when the term of office ends, and leads to the file of that day. */
export async function askHandover(visit: OfficeVisit): Promise<Reply> {
  const typed = visit.query.get("einde");
  if (typed === null) return askPage(visit, "", undefined);
  const day = parseDay(typed.trim());
  if (!day.ok) return askPage(visit, typed, problemText(visit.texts, day.problem));
  const file = await readHandoverFile(visit.house, visit.actor, askedOf(visit, day.value));
  if (!file.ok) return askPage(visit, typed, problemText(visit.texts, file.problem));
  return seeOther(within(visit, file.value.programme, paths.handoverAt, { termEnd: day.value }));
}

function termEndIn({ params }: OfficeVisit): Day {
  const day = parseDay(String(params["termEnd"]));
  if (!day.ok) throw new NotFound();
  return day.value;
}

/** What goes on, what was promised and what it costs after a term of office. */
export async function showHandover(visit: OfficeVisit): Promise<Reply> {
  const termEnd = termEndIn(visit);
  const file = await readHandoverFile(visit.house, visit.actor, askedOf(visit, termEnd));
  return file.ok
    ? filePage(visit, file.value)
    : askPage(visit, termEnd, problemText(visit.texts, file.problem));
}

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

async function bytesOf(format: Format, file: HandedOver, visit: OfficeVisit): Promise<PaperMade> {
  const paper = handoverPaper(file, readerOf(visit, visit.municipality));
  switch (format) {
    case "pdf":
      return drawingApart.pdf(paper, visit.house.now());
    case "docx":
      return drawingApart.docx(paper, visit.house.now());
    case "html":
      return ok(new TextEncoder().encode(writeHtml(paper)));
  }
}

/** The same file to take along. */
export async function takeHandover(visit: OfficeVisit): Promise<Reply> {
  const format = String(visit.params["format"]);
  const termEnd = termEndIn(visit);
  if (!isFormat(format)) throw new NotFound();
  const made = await makeHandoverFile(visit.house, visit.actor, askedOf(visit, termEnd), async (file) => {
    const bytes = await bytesOf(format, file, visit);
    return bytes.ok ? ok({ bytes: bytes.value, isSecret: secretIn(file.documents) !== null }) : bytes;
  });
  if (!made.ok) {
    const code = typeof made.problem === "string" ? made.problem : made.problem.code;
    return askPage(visit, termEnd, problemText(visit.texts, code));
  }
  const { bytes, isSecret } = made.value;
  const name = `${isSecret ? "GEHEIM-" : ""}${programmeIn(visit)}-overdracht-${termEnd}.${format}`;
  return { kind: "file", name, type: fileTypes[format].type, bytes };
}
