import type { DossierFinding } from "../../../domain/council/index.ts";
import type { CheckedDossier } from "../../../usecases/council/readDossier.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { anchorOf, inDossier } from "./dossierPlace.ts";
import { linesOf, outcomeText } from "./dossierWords.ts";
import { findingText, placeText } from "./findingWords.ts";

type ShownDossier = { readonly visit: OfficeVisit; readonly found: CheckedDossier };
type Point = CheckedDossier["dossier"]["points"][number];

/** A text as it was typed, each line a paragraph. */
const Lines = ({ text }: { readonly text: string }) => (
  <>
    {linesOf(text).map((line) => (
      <Text>{line}</Text>
    ))}
  </>
);

/** A text of a dossier under its own heading; nothing where there is none. */
export function TextSection(props: {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
}) {
  if (props.text === null) return null;
  return (
    <Section id={props.id} title={props.title}>
      <Lines text={props.text} />
    </Section>
  );
}

function Finding({ visit, found, one }: ShownDossier & { readonly one: DossierFinding }) {
  return (
    <Row>
      <Text>
        <Link href={`#${anchorOf(one.place)}`} apart>
          {placeText(one.place, visit)}
        </Link>
        {`: ${findingText(one, visit)}`}
      </Text>
      <Text small soft>
        {visit.texts.problems[one.code]}
      </Text>
      {one.code === "V242" && (
        <Text small>
          <Link href={within(visit, found.programme, paths.councilEntry, { entry: one.entry })} apart>
            {visit.texts.dossiers.toEntry}
            <span class="eb-visually-hidden">{`: ${one.what}`}</span>
          </Link>
        </Text>
      )}
    </Row>
  );
}

/** What the check found, each with its place, its sentence and what mends it. */
export function Findings({
  findings,
  ...shown
}: ShownDossier & { readonly findings: readonly DossierFinding[] }) {
  const { visit } = shown;
  const { dossiers: words } = visit.texts;
  return (
    <Section id="controle" title={words.findings}>
      <Text soft>{words.findingsHint}</Text>
      <Rows>
        {findings.map((one) => (
          <Finding {...shown} one={one} />
        ))}
      </Rows>
    </Section>
  );
}

function PointLinks({ visit, found, number }: ShownDossier & { readonly number: number }) {
  const { dossiers: words } = visit.texts;
  if (!mayStill(visit, found.programme, "changeDossier")) return null;
  const to = (path: string) => inDossier(visit, found, path, { point: String(number) });
  return (
    <ul class="eb-plain-list">
      {[
        { href: to(paths.changePoint), word: words.changePoint },
        { href: to(paths.pointOutcome), word: words.recordOutcome },
      ].map(({ href, word }) => (
        <li>
          <Link href={href} apart>
            {word}
            <span class="eb-visually-hidden">{`: ${words.point(number)}`}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function pointFacts(
  { kind, reasoning, outcome }: Point,
  number: number,
  visit: OfficeVisit,
): readonly Fact[] {
  const { dossiers: words } = visit.texts;
  const why = reasoning !== null && {
    term: words.reasoning,
    value: (
      <div id={anchorOf({ kind: "reasoning", number })}>
        <Lines text={reasoning} />
      </div>
    ),
  };
  return [
    { term: words.pointKind, value: words.kindName[kind] },
    ...(why ? [why] : []),
    { term: words.outcome, value: outcomeText(outcome, visit) },
  ];
}

/** One decision point: its words, what it asks, why, and what was decided. */
export function PointSection({
  visit,
  found,
  point,
  number,
}: ShownDossier & { readonly point: Point; readonly number: number }) {
  const { dossiers: words } = visit.texts;
  return (
    <Section id={anchorOf({ kind: "point", number })} title={words.point(number)}>
      <Lines text={point.text} />
      {point.imposesSecrecy && <Text soft>{words.imposesShort}</Text>}
      <Facts facts={pointFacts(point, number, visit)} />
      <PointLinks visit={visit} found={found} number={number} />
    </Section>
  );
}

/** What was decided before, with its day and body, newest first. */
export function EarlierSection({ visit, found }: ShownDossier) {
  const { dossiers: words } = visit.texts;
  const entries = found.dossier.earlier
    .toReversed()
    .map(({ what, body, on }) => ({ when: visit.formats.day(on), day: on, text: what, by: body }));
  return (
    <Section id="eerder" title={words.earlier}>
      {entries.length === 0 ? <Text>{words.noEarlier}</Text> : <Log entries={entries} />}
    </Section>
  );
}
