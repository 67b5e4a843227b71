import type { ExtractSummary, ProblemTally } from "../../../domain/workforce/index.ts";
import { Form } from "../../components/form.tsx";
import { HiddenField } from "../../components/hiddenField.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { wordIn } from "../../form.ts";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { to } from "../organisation/places.ts";
import type { Looked } from "./extractLook.ts";
import { Answers, Carried, type Shown } from "./extractMap.tsx";
import { doubtsOf } from "./extractQuestions.ts";
import { askedItems, columnField } from "./extractSaid.ts";

/** One kind of problem: how often, and every place up to the first twenty. */
function Tally({ visit, tally }: { readonly visit: OfficeVisit; readonly tally: ProblemTally }) {
  const { staffFile: words, extractProblem } = visit.texts;
  const [shown, count] = [tally.first.length, tally.count];
  const number = visit.formats.number;
  const places = tally.first.map((problem) => <li>{extractProblem(problem)}</li>);
  const columns = new Set(tally.first.flatMap(({ column }) => column ?? [])); // of a whole row
  return (
    <>
      <h3 class="utrecht-heading-3">
        {[...columns, words.howOften(number(count))].join(", ")}{" "}
        <span class="eb-small eb-soft">{tally.code}</span>
      </h3>
      {count > shown && <Text soft>{words.firstOnes(number(shown), number(count))}</Text>}
      <ul>{places}</ul>
    </>
  );
}

function Mends({ summary, ...shown }: Shown & { readonly summary: ExtractSummary }) {
  const { staffFile: words, profileMend } = shown.visit.texts;
  if (summary.mends.length === 0) return null;
  return (
    <Section id="voorstel" title={words.mendsTitle} close>
      <ul>
        {summary.mends.map((mend) => (
          <li>{profileMend(mend)}</li>
        ))}
      </ul>
      <Form action={shown.visit.path} files>
        <Carried {...shown} />
        <Answers look={shown.look} />
        <HiddenField name="herstel" value="ja" />
        <SubmitRow word={words.mend} />
      </Form>
    </Section>
  );
}

const problemsTitle = ({ texts: { staffFile: words } }: OfficeVisit, { problems }: ExtractSummary): string =>
  problems.length === 0 ? words.openTitle : words.problemsTitle(problems.length);

function Problems({ summary, ...shown }: Shown & { readonly summary: ExtractSummary }) {
  const { staffFile: words } = shown.visit.texts;
  return (
    <>
      <Section id="problemen" title={problemsTitle(shown.visit, summary)} close>
        {summary.stopped && <Text>{words.stopped}</Text>}
        <Text>{words.problemsLead}</Text>
        {summary.problems.map((tally) => (
          <Tally visit={shown.visit} tally={tally} />
        ))}
      </Section>
      <Mends {...shown} summary={summary} />
    </>
  );
}

/** Everything is right: what comes in, what it replaces, and the button that brings it in. */
function Take({ ready, ...shown }: Shown & Pick<Looked, "ready">) {
  const { visit, look } = shown;
  const { staffFile: words, common } = visit.texts;
  const { replaces } = ready;
  const lacking = askedItems.filter((item) => wordIn(look.entered, columnField(item)) === "");
  return (
    <Section id="inlezen" title={words.fine} close>
      {lacking.length > 0 && (
        <Text>{words.notStated(lacking.map((item) => words.item[item].toLowerCase()).join(", "))}</Text>
      )}
      {replaces !== null && (
        <Text>
          {words.replaces(
            replaces.number,
            visit.formats.day(replaces.referenceDate),
            visit.formats.number(replaces.rows),
          )}
        </Text>
      )}
      <Form action={visit.path} files>
        <Carried {...shown} />
        <Answers look={look} />
        <HiddenField name="stap" value="inlezen" />
        <SubmitRow
          word={words.take}
          consequence={words.willCome}
          other={{ href: to(visit, paths.staffFile), word: common.cancel }}
        />
      </Form>
    </Section>
  );
}

/** What the file leaves in doubt and a person must look at. */
function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  return (
    <>
      {doubts.map((text) => (
        <Notice kind="late" text={text} />
      ))}
    </>
  );
}

/** What a dry run found: every problem by row and column with a proposal, or the button that brings the file in. */
export function ExtractReport({ ready, ...shown }: Shown & Pick<Looked, "ready">) {
  const { visit, look } = shown;
  const { staffFile: words } = visit.texts;
  const { summary } = look;
  const doubts = doubtsOf(shown);
  if (summary === null)
    return (
      <div class="eb-main">
        <Text>{words.notRead}</Text>
        <Doubts doubts={doubts} />
      </div>
    );
  const number = visit.formats.number;
  return (
    <>
      {!summary.stopped && (
        <div class="eb-main">
          <p class="eb-lead">{words.foundTitle(number(summary.rows), number(summary.accepted))}</p>
          <Doubts doubts={doubts} />
        </div>
      )}
      {summary.problems.length > 0 || look.problems.length > 0 ? (
        <Problems {...shown} summary={summary} />
      ) : (
        <Take {...shown} ready={ready} />
      )}
      {summary.warnings.length > 0 && (
        <Section id="let-op" title={words.warningsTitle} close>
          {summary.warnings.map((tally) => (
            <Tally visit={visit} tally={tally} />
          ))}
        </Section>
      )}
    </>
  );
}
