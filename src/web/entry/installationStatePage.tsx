import { basename } from "node:path";
import { problemText, type Texts } from "../../texts/index.ts";
import {
  type Complaint,
  type InstallationState,
  readInstallation,
} from "../../usecases/installation/readInstallation.ts";
import { DataTable } from "../components/dataTable.tsx";
import { Empty } from "../components/empty.tsx";
import { Facts } from "../components/facts.tsx";
import { Lead } from "../components/lead.tsx";
import { Link } from "../components/link.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { paths } from "../paths.ts";
import { operatorPage } from "../shell.tsx";
import type { Reply, Visit } from "../visit.ts";

type Shown = { readonly visit: Visit; readonly state: InstallationState };

const jobNameIn = ({ installationState: words }: Texts, job: string): string => words.jobName[job] ?? job; // a job of a newer version

function complaintText(texts: Texts, complaint: Complaint): string {
  const words = texts.installationState.complaint;
  if (complaint.kind === "jobFailed") return words.jobFailed(jobNameIn(texts, complaint.job));
  if (complaint.kind === "headsUnreadable") return words.headsUnreadable(complaint.slug);
  return words[complaint.kind];
}

function Jobs({ visit, state }: Shown) {
  const { texts, formats } = visit;
  const { installationState: words } = texts;
  if (state.jobs.length === 0) return <Empty text={words.noJobs} />;
  return (
    <DataTable
      caption={words.jobs}
      captionHidden
      narrow="lines"
      columns={[
        { key: "taak", head: words.job, kind: "text" },
        { key: "stand", head: words.state, kind: "text" },
        { key: "begonnen", head: words.begun, kind: "text" },
        { key: "volgende", head: words.next, kind: "text" },
      ]}
      rows={state.jobs.map((job) => ({
        id: job.job,
        cells: [
          jobNameIn(texts, job.job),
          words.stateWord[job.state],
          formats.moment(job.begunAt),
          formats.moment(job.nextAt),
        ],
      }))}
    />
  );
}

function Copies({ visit, state }: Shown) {
  const { texts, formats } = visit;
  const { installationState: words } = texts;
  const { made, failed, tried, takenAway } = state.copies;
  const why = (problem: string) =>
    Object.hasOwn(texts.problems, problem) ? problemText(texts, problem) : words.fault;
  const madeText = made
    ? `${words.madeText(formats.moment(made.at), formats.number(made.rows), formats.number(made.files))}, ${made.sealed ? words.sealed : words.open}`
    : words.never;
  const triedText = () => {
    if (!tried) return words.never;
    const at = formats.moment(tried.at);
    return tried.kind === "rehearsed"
      ? words.rehearsedText(at, formats.number(tried.rows), formats.number(Math.ceil(tried.seconds)))
      : words.notRestored(at, why(tried.problem));
  };
  return (
    <>
      <Facts
        facts={[
          { term: words.made, value: madeText },
          ...(failed
            ? [
                {
                  term: words.failed,
                  value: words.failedText(formats.moment(failed.at), why(failed.problem)),
                },
              ]
            : []),
          { term: words.rehearsed, value: triedText() },
          ...(takenAway
            ? [
                {
                  term: words.takenAway,
                  value: words.takenAwayText(formats.moment(takenAway.at), basename(takenAway.file)),
                },
              ]
            : []),
        ]}
      />
      {made && made.missing > 0 && <Text>{words.missing(formats.number(made.missing))}</Text>}
    </>
  );
}

function Heads({ visit, state }: Shown) {
  const { formats, texts } = visit;
  const { installationState: words } = texts;
  return (
    <>
      <Text>{words.headsLead}</Text>
      <DataTable
        caption={words.heads}
        captionHidden
        narrow="lines"
        columns={[
          { key: "logboek", head: words.log, kind: "text" },
          { key: "regels", head: words.entries, kind: "number" },
          { key: "bewaard", head: words.keptAt, kind: "text" },
        ]}
        rows={state.heads.map(({ slug, head, readable }) => ({
          id: slug,
          cells: [
            slug,
            head ? formats.number(head.count) : "",
            head ? formats.moment(head.at) : readable ? words.none : words.unreadable,
          ],
        }))}
      />
    </>
  );
}

function Numbers({ visit, state }: Shown) {
  const { formats, texts } = visit;
  const { installationState: words } = texts;
  const { versions, storage } = state;
  const size = (bytes: number) => words.megabytes(formats.number(Math.ceil(bytes / 1_000_000)));
  return (
    <>
      <Section id="opslag" title={words.storage}>
        <Facts
          facts={[
            { term: words.inDatabase, value: size(storage.database) },
            { term: words.inFiles, value: size(storage.files) },
            ...(storage.free === null ? [] : [{ term: words.free, value: size(storage.free) }]),
          ]}
        />
      </Section>
      <Section id="versies" title={words.versions}>
        <Facts
          facts={(["product", "schema", "node", "database"] as const).map((name) => ({
            term: words[name],
            value: versions[name],
          }))}
        />
      </Section>
    </>
  );
}

/** How the installation stands: what asks for a hand first, and nothing of what anybody wrote. */
export async function showInstallationState(visit: Visit): Promise<Reply> {
  const { texts, formats } = visit;
  const { installationState: words, entry } = texts;
  const state = await readInstallation(visit.house);
  const answers = words.answers(formats.number(Math.ceil(state.answersIn)));
  return operatorPage(visit, {
    title: words.title,
    children: (
      <>
        <Lead
          kind={entry.operatorTitle}
          title={words.title}
          status={[state.complaints.length === 0 ? `${words.well} ${answers}` : answers]}
        />
        {state.complaints.length > 0 && (
          <Section id="aandacht" title={words.toDo}>
            <ul>
              {state.complaints.map((complaint) => (
                <li>{complaintText(texts, complaint)}</li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="reservekopie" title={words.copies}>
          <Copies visit={visit} state={state} />
        </Section>
        <Section id="taken" title={words.jobs} width="wide">
          <Jobs visit={visit} state={state} />
        </Section>
        <Section id="koppen" title={words.heads} width="wide">
          <Heads visit={visit} state={state} />
        </Section>
        <Numbers visit={visit} state={state} />
        <p class="eb-main eb-section--close">
          <Link href={paths.installation} apart>
            {entry.installationTitle}
          </Link>
        </p>
      </>
    ),
  });
}
