import type { RiskFlag, SeenRisk } from "../../../domain/programme/index.ts";
import { type RiskRegister, readRisks } from "../../../usecases/programme/readRisks.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "./actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "./programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: RiskRegister };
type One = RiskRegister["risks"][number];

/** Returns the measures; a risk of representation without inclusion names what each of the two is for. */
function measuresOf(risk: SeenRisk, { texts }: OfficeVisit): readonly Fact[] {
  const { risks: words, common } = texts;
  const [first, second] = [risk.mitigation ?? common.notStated, risk.secondMitigation ?? common.notStated];
  if (risk.kind === "representationWithoutInclusion")
    return [
      { term: words.forRepresentation, value: first },
      { term: words.forInclusion, value: second },
    ];
  return [
    { term: words.mitigation, value: first },
    ...(risk.secondMitigation === null ? [] : [{ term: words.secondMitigation, value: second }]),
  ];
}

function factsOf(risk: SeenRisk, { visit }: Shown): readonly Fact[] {
  const { risks: words, common, plan } = visit.texts;
  return [
    { term: words.kind, value: risk.kind === null ? common.notStated : words.kindName[risk.kind] },
    { term: words.cause, value: risk.cause ?? common.notStated },
    ...measuresOf(risk, visit),
    ...(risk.impact === null ? [] : [{ term: words.impact, value: risk.impact }]),
    { term: plan.owner, value: ownerName(risk, visit) },
    {
      term: words.reviewOn,
      value: risk.reviewOn === null ? common.notStated : visit.formats.day(risk.reviewOn),
    },
  ];
}

const markOf = (flag: RiskFlag) => (flag === "reviewPassed" ? "late" : "rest");

function Flags({ visit, flags }: { readonly visit: OfficeVisit; readonly flags: readonly RiskFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul class="eb-plain-list" aria-label={visit.texts.risks.flags}>
      {flags.map((flag) => (
        <li>
          <StatusMark kind={markOf(flag)} word={visit.texts.risks.flag[flag]} />
        </li>
      ))}
    </ul>
  );
}

function OneRisk({ shown, one }: { readonly shown: Shown; readonly one: One }) {
  const { visit, found } = shown;
  const { risks: words } = visit.texts;
  const { risk, flags } = one;
  return (
    <Section id={risk.key} title={risk.title}>
      <Flags visit={visit} flags={flags} />
      <Facts facts={factsOf(risk, shown)} />
      {!risk.explicit && (
        <Text small soft>
          {words.inferred}
        </Text>
      )}
      {mayStill(visit, found.programme, "changeRisk") && (
        <p>
          <Link href={within(visit, found.programme, paths.changeRisk, { risk: risk.key })} apart>
            {words.change}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** The register of risks: each with its cause, what is done about it, who looks after it and when. */
export async function showRisks(visit: OfficeVisit): Promise<Reply> {
  const found = await readRisks(visit.house, visit.actor, programmeIn(visit));
  const { risks: words } = visit.texts;
  const { programme } = found;
  const isLate = ({ flags }: One) => flags.includes("reviewPassed");
  const late = found.risks.filter(isLate);
  // what had to be reviewed already goes first: it is what this page asks for
  const risks = [...late, ...found.risks.filter((one) => !isLate(one))];
  const [first] = late;
  const status =
    risks.length === 0
      ? [words.none]
      : [
          words.lead(risks.length),
          ...(first ? [{ text: words.late(late.length), late: true, href: `#${first.risk.key}` }] : []),
        ];
  const may = mayStill(visit, programme, "changeRisk");
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={status} />
      {may && (
        <ActsAside
          visit={visit}
          links={[{ href: within(visit, programme, paths.newRisk), word: words.add }]}
        />
      )}
      {risks.map((one) => (
        <OneRisk shown={{ visit, found }} one={one} />
      ))}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
