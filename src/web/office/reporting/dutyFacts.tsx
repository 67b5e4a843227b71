import type { DutyWatch, SeenDuty } from "../../../domain/reporting/index.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../programme/personWords.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import { periodOr } from "../programme/words.ts";
import type { ShownDuties } from "./dutiesPage.tsx";
import { missingWords, rhythmWords } from "./dutyWords.ts";

function factsOf(duty: SeenDuty, { visit, found }: ShownDuties): readonly Fact[] {
  const { duties: words, common } = visit.texts;
  const body = found.bodies.find(({ key }) => key === duty.body);
  const rhythm = rhythmWords(duty, visit);
  return [
    { term: words.from, value: ownerName({ owner: duty.from }, visit) },
    { term: words.to, value: duty.to ?? common.notStated },
    ...(body === undefined ? [] : [{ term: words.body, value: body.name }]),
    { term: words.kind, value: duty.kind === null ? common.notStated : words.kindName[duty.kind] },
    {
      term: words.rhythm,
      value: duty.awaitsCouncil ? `${rhythm}; ${words.waitsForRecess}` : rhythm,
    },
    { term: words.firstDue, value: periodOr(duty.firstDue, visit) },
    ...(duty.endsOn === null ? [] : [{ term: words.endsOn, value: visit.formats.day(duty.endsOn) }]),
    { term: words.legalBasis, value: duty.legalBasis ?? common.notStated },
    { term: words.watchedFrom, value: visit.formats.day(duty.watchedFrom) },
  ];
}

/** One duty: what is missing to watch it first, then what the plan says of it. */
export function DutyFacts({
  shown,
  one,
}: {
  readonly shown: ShownDuties;
  readonly one: DutyWatch<SeenDuty>;
}) {
  const { visit, found } = shown;
  const { duty, days } = one;
  const missing = missingWords(days, visit);
  return (
    <>
      <h3 class="utrecht-heading-3" id={duty.key}>
        {duty.content}
      </h3>
      {missing !== undefined && <StatusMark kind="rest" word={missing} />}
      <Facts facts={factsOf(duty, shown)} />
      {mayStill(visit, found.programme, "changeDuty") && (
        <p>
          <Link href={within(visit, found.programme, paths.changeDuty, { duty: duty.key })} apart>
            {visit.texts.duties.change}
          </Link>
        </p>
      )}
    </>
  );
}
