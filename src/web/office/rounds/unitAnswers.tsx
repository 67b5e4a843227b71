import { mayAct } from "../../../domain/access/index.ts";
import type { Unit } from "../../../domain/organisation/index.ts";
import { hoursOf } from "../../../domain/programme/index.ts";
import type { UnitAnswer } from "../../../domain/reporting/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { within } from "../programme/programmePlace.ts";
import type { ShownRound } from "./roundPage.tsx";

type One = { readonly shown: ShownRound; readonly unit: Unit; readonly answer: UnitAnswer | undefined };

/** Returns the units that are asked, and those that answered without being asked. */
const unitsOf = ({ found: { expected, answers, units } }: ShownRound): readonly Unit[] => [
  ...expected,
  ...units.filter(
    ({ id }) => answers.some(({ unit }) => unit === id) && !expected.some((one) => one.id === id),
  ),
];

function AccountCell({ shown, answer }: One) {
  const { units: words } = shown.visit.texts.rounds;
  const isOpen = shown.found.round.state.kind === "open";
  if (!answer?.account)
    return <StatusMark kind="notStated" word={isOpen ? words.missing : words.missingThen} />;
  const { kind } = answer.account;
  return <StatusMark kind={kind === "comply" ? "done" : "rest"} word={words[kind]} />;
}

function Answers({ shown, answer }: One) {
  const { questions } = shown.found.round;
  const facts = (answer?.answers ?? []).flatMap(({ question, text }) => {
    const asked = questions.find(({ key }) => key === question);
    return asked === undefined ? [] : [{ term: asked.text, value: text }];
  }); // no answer yet
  if (facts.length === 0) return null;
  return (
    <details>
      <summary>{shown.visit.texts.rounds.units.showAnswers}</summary>
      <Facts facts={facts} />
    </details>
  );
}

function WordsCell(one: One) {
  const { shown, unit, answer } = one;
  const { visit, found } = shown;
  const { units: words } = visit.texts.rounds;
  const { programme, round } = found;
  const isOpen = round.state.kind === "open" && programme.closedOn === null;
  const may = isOpen && mayAct(visit.actor, "answerForUnit", { unit: unit.id, people: [] });
  const href = within(visit, programme, paths.unitAnswer, { round: round.key, unit: unit.id });
  const account = answer?.account;
  return (
    <>
      {account && <Text>{account.kind === "comply" ? account.result : account.reason}</Text>}
      {answer?.via === "onBehalf" && (
        <Text small soft>
          {words.onBehalf}
        </Text>
      )}
      <Answers {...one} />
      {may && (
        <Link href={href} apart>
          {answer === undefined ? words.fill : words.again}
        </Link>
      )}
    </>
  );
}

/** What the unit told of training beside what its plan says, in the measure in which it was told. */
function TrainingCell({ shown, unit, answer }: One) {
  const { visit, found } = shown;
  const { units: words } = visit.texts.rounds;
  const planned = found.plannedTraining.get(unit.id);
  const told = answer?.training ?? null; // nothing was told
  const number = (value: number) => visit.formats.number(value);
  const inWords = told === null ? null : visit.texts.roundReport.effort[told.measure](number(told.amount));
  const inHours =
    told?.measure === "days" && inWords !== null
      ? words.trainingInHours(inWords, number(hoursOf(told)))
      : inWords;
  return (
    <ul class="eb-plain-list">
      <li>{inHours === null ? words.trainingNotTold : words.trainingTold(inHours)}</li>
      <li class="eb-soft">
        {planned === undefined ? words.trainingNotPlanned : words.trainingPlanned(number(planned))}
      </li>
    </ul>
  );
}

/** What each unit answered: it complies or explains, or it has not said anything. */
export function UnitAnswers(shown: ShownRound) {
  const { rounds } = shown.visit.texts;
  const { units: words } = rounds;
  const units = unitsOf(shown);
  const { answers } = shown.found;
  const given = units.filter(({ id }) => answers.some(({ unit }) => unit === id)).length;
  return (
    <Section id="onderdelen" title={words.title} width="wide">
      <Text soft>
        {units.length === 0 ? words.none : `${words.asked} ${words.lead(given, units.length)}`}
      </Text>
      {units.length > 0 && (
        <DataTable
          caption={words.account}
          captionHidden
          narrow="lines"
          columns={[
            { key: "onderdeel", head: rounds.unit, kind: "text" },
            { key: "pas-toe", head: words.account, kind: "status" },
            { key: "antwoord", head: words.answer, kind: "text" },
            { key: "training", head: words.training, kind: "text" },
          ]}
          rows={units.map((unit) => {
            const one = { shown, unit, answer: answers.find((answer) => answer.unit === unit.id) };
            return {
              id: unit.id,
              cells: [unit.name, <AccountCell {...one} />, <WordsCell {...one} />, <TrainingCell {...one} />],
            };
          })}
        />
      )}
    </Section>
  );
}
