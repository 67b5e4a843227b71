import { unansweredIn } from "../../../domain/reporting/index.ts";
import { daysBetween } from "../../../domain/shared/day.ts";
import { problemText } from "../../../texts/index.ts";
import { closeRound } from "../../../usecases/reporting/closeRound.ts";
import { readRound, type SeenRound } from "../../../usecases/reporting/readRound.ts";
import { type RoundEdition, readRoundEditions } from "../../../usecases/reporting/readRoundEditions.ts";
import { remindOwners } from "../../../usecases/reporting/remindOwners.ts";
import { Aside } from "../../components/aside.tsx";
import { Contents } from "../../components/contents.tsx";
import { ErrorSummary } from "../../components/errorSummary.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { carriedNumber, type FormProblem, wordIn, wordOrNull } from "../../form.ts";
import { paths } from "../../paths.ts";
import { personName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { AgreementSection } from "./agreementSection.tsx";
import { CameIn } from "./cameIn.tsx";
import { Closing } from "./closing.tsx";
import { DecisionSection } from "./decisionSections.tsx";
import { Missing } from "./missing.tsx";
import { headingsOf } from "./roundHeadings.ts";
import { NeededSection, SlippedSection, StandstillSection } from "./roundNews.tsx";
import { RoundPublished } from "./roundPublished.tsx";
import { RoundReports } from "./roundReports.tsx";
import { roundAt, roundIn } from "./roundWords.ts";
import { UnitAnswers } from "./unitAnswers.tsx";
import { UnitReports } from "./unitReports.tsx";
import { UnitTempo } from "./unitTempo.tsx";

export type ShownRound = { readonly visit: OfficeVisit; readonly found: SeenRound };
/** A round with the reports on it that were frozen, as far as the visitor may know of them. */
export type WholeRound = ShownRound & { readonly editions: readonly RoundEdition[] };

const placeOf = (visit: OfficeVisit) => ({ programme: programmeIn(visit), round: roundIn(visit) });
const load = async (visit: OfficeVisit): Promise<WholeRound> => ({
  visit,
  found: await readRound(visit.house, visit.actor, placeOf(visit)),
  editions: await readRoundEditions(visit.house, visit.actor, placeOf(visit)),
});

/** Returns whether the visitor may close this round: it is open, and its keeper asks. */
const mayClose = ({ visit, found }: ShownRound): boolean =>
  found.round.state.kind === "open" && mayStill(visit, found.programme, "changeRound");

/** What came in, who is silent and what slipped, each leading to its list. */
function statusOf({ visit, found }: ShownRound): readonly LeadPart[] {
  const { rounds: words } = visit.texts;
  const { lines, round, today } = found;
  const isOpen = round.state.kind === "open";
  const answered = lines.length - unansweredIn(lines);
  const silent = lines.filter(({ state }) => state === "silent").length;
  const slipped = lines.filter(({ slip }) => slip !== null).length;
  const silentText = isOpen ? words.silent(silent) : words.closedSilent(silent);
  return [
    { text: words.of(answered, lines.length), href: "#binnen" },
    isOpen ? words.areIn(answered) : words.cameIn(answered),
    ...(silent === 0 ? [] : [{ text: silentText, href: "#geen-bericht", late: true }, ". "]),
    ...(slipped === 0
      ? []
      : [{ text: words.slipped(slipped), href: "#verschoven" }, words.haveSlipped(slipped)]),
    ...(isOpen
      ? [today > round.closesOn ? words.lastHourStruck : words.closesIn(daysBetween(today, round.closesOn))]
      : []),
  ];
}

function kindOf({ visit, found }: ShownRound): string {
  const { rounds: words } = visit.texts;
  const { state, opensOn, closesOn } = found.round;
  const { formats } = visit;
  const span = words.kindOfPage(formats.day(opensOn), formats.day(closesOn));
  if (state.kind === "open") return span;
  const { closedBy } = found;
  const by =
    state.by === "clock" || closedBy === null
      ? words.closedByClock
      : words.closedBy(personName(closedBy, visit));
  return `${span}. ${words.closedLead(formats.moment(state.at))}${by}`;
}

function roundPage(shown: WholeRound, problems: readonly FormProblem[], status: 200 | 422): Promise<Reply> {
  const { visit, found } = shown;
  const { rounds: words, common } = visit.texts;
  const { programme, round } = found;
  const csv = within(visit, programme, paths.roundCsv, { round: round.key });
  const errorOf = problems.find(({ field }) => field === "weet")?.text;
  const children = (
    <>
      <Lead kind={kindOf(shown)} title={round.name} status={statusOf(shown)} />
      <Aside label={common.onThisPage} first>
        <Contents title={common.onThisPage} items={headingsOf(shown, mayClose(shown))} />
      </Aside>
      <div class="eb-main">
        <ErrorSummary title={common.errorSummary} errors={problems} labels={{ weet: words.close.label }} />
      </div>
      <RoundReports {...shown} />
      <UnitReports {...shown} />
      <RoundPublished visit={visit} editions={shown.editions} />
      <Missing {...shown} />
      <CameIn {...shown} />
      <UnitTempo {...shown} />
      <SlippedSection {...shown} />
      <StandstillSection {...shown} />
      <NeededSection {...shown} />
      <DecisionSection {...shown} />
      <UnitAnswers {...shown} />
      <AgreementSection {...shown} />
      {mayClose(shown) && <Closing shown={shown} error={errorOf} />}
      <p class="eb-section eb-main">
        <Link href={csv} apart>{`${common.exportAs} CSV`}</Link>
      </p>
    </>
  );
  const list = { word: words.title, href: within(visit, programme, paths.rounds) };
  const trail = [...trailTo(visit, programme), list, { word: round.name }];
  return officePage(visit, { title: round.name, here: "programme", trail, children }, status);
}

/** A round: who is silent, what came in, what slipped, what stands still, and what the units say. */
export const showRound = async (visit: OfficeVisit): Promise<Reply> => roundPage(await load(visit), [], 200);

/** Closes a round; a person says how many cards have no answer, and with another number sees the new one. */
export async function takeClose(visit: OfficeVisit): Promise<Reply> {
  const { rounds: words } = visit.texts;
  const shown = await load(visit);
  const before = shown.found;
  const unanswered = unansweredIn(before.lines);
  const word = wordIn(visit.posted.fields, "weet");
  if (word === "" && before.round.state.kind === "open")
    return roundPage(shown, [{ field: "weet", text: words.close.mustKnow(unanswered) }], 422);
  const done = await closeRound(visit.house, visit.actor, {
    programme: before.programme.key,
    round: before.round.key,
    by: { kind: "person", known: carriedNumber(word) },
  });
  if (done.ok) return seeOther(`${roundAt(visit, before.programme, before.round)}?gedaan=roundClosed`);
  const problems = done.problem.problems.map(({ code }) => ({
    ...(code === "R144" ? { field: "weet" } : {}),
    text: problemText(visit.texts, code),
  }));
  return roundPage(await load(visit), problems, 422);
}

/** Mails the owner of one action, or every owner without an answer; who was mailed today already is not. */
export async function takeRemind(visit: OfficeVisit): Promise<Reply> {
  const place = { programme: programmeIn(visit), round: roundIn(visit) };
  const action = wordOrNull(visit.posted.fields, "actie");
  const done = await remindOwners(visit.house, visit.actor, { ...place, action });
  const shown = await load(visit);
  const { programme, round } = shown.found;
  if (done.ok) return seeOther(`${roundAt(visit, programme, round)}?gedaan=ownersReminded`);
  const problems = done.problem.problems.map(({ code }) => ({ text: problemText(visit.texts, code) }));
  return roundPage(shown, problems, 422);
}
