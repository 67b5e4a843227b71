import { mayAct } from "../../../domain/access/index.ts";
import { readUnitPlans, type UnitPlans } from "../../../usecases/programme/readUnitPlans.ts";
import { Empty } from "../../components/empty.tsx";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { StartTable } from "./startTable.tsx";
import { UnitsList } from "./unitsTable.tsx";
import { planAddress } from "./unitWords.ts";
import { WholeOrganisation } from "./wholeOrganisation.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: UnitPlans };

/** How many units have a plan and how many actions are late; each figure leads to its list. */
function statusLine({ visit, found }: Shown): readonly LeadPart[] {
  const { unitPlans: words } = visit.texts;
  const { units, rollUp, top, programme } = found;
  const place = { municipality: visit.municipality.slug, programme: programme.key };
  const atTop = new Set(top.rows.map(({ unit }) => unit));
  const have = units.filter(({ unit, plan }) => plan !== null && atTop.has(unit.id)).length;
  const lower = rollUp.withPlan - have;
  const { overdue } = top.whole;
  return [
    { text: words.leadTop(have, atTop.size), href: "#onderdelen" },
    words.leadTopHave(have),
    ...(lower > 0 ? [words.leadLower(lower)] : []),
    ...(overdue > 0
      ? [
          {
            text: words.leadOverdue(overdue),
            href: at(paths.actions, place, { laat: "ja" }),
            late: true,
          },
          ".",
        ]
      : []),
  ];
}

function TakeList({ visit, found: { programme } }: Shown) {
  const { common } = visit.texts;
  if (!mayAct(visit.actor, "exportActions")) return null;
  return (
    <p class="eb-submit__row eb-section--close">
      <Link href={within(visit, programme, paths.unitPlansXlsx)} apart>{`${common.exportAs} XLSX`}</Link>
      <Link href={within(visit, programme, paths.unitPlansCsv)} apart>{`${common.exportAs} CSV`}</Link>
    </p>
  );
}

/** The way to starts and pace beside each other, for who may read rounds. */
function ToComparison({ visit, found: { programme } }: Shown) {
  if (!mayAct(visit.actor, "readRounds")) return null;
  return (
    <p class="eb-section--close">
      <Link href={within(visit, programme, paths.compareUnits)} apart>
        {visit.texts.unitComparison.link}
      </Link>
    </p>
  );
}

/** Plans of units that merged, were split or ended: nothing that was written is lost. */
function Former({ visit, found }: Shown) {
  const { unitPlans: words } = visit.texts;
  if (found.former.length === 0) return null;
  return (
    <Section id="vroeger" title={words.formerTitle}>
      <Rows>
        {found.former.map(({ unit }) => (
          <Row>
            <Link href={planAddress(visit, found.programme, unit)}>{unit.name}</Link>{" "}
            {unit.endsOn && (
              <span class="eb-small eb-soft">{words.ended(visit.formats.day(unit.endsOn))}</span>
            )}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}

function Everything(shown: Shown) {
  const { visit, found } = shown;
  const { unitPlans: words } = visit.texts;
  if (found.units.length === 0)
    return (
      <div class="eb-main eb-section--close">
        <Empty
          text={words.noUnits}
          step={{
            href: at(paths.organisation, { municipality: visit.municipality.slug }),
            word: visit.texts.organisation.title,
          }}
        />
      </div>
    );
  return (
    <>
      <Section id="stand" title={words.levelTitle} width="wide">
        <WholeOrganisation {...shown} />
      </Section>
      <Section id="onderdelen" title={words.listTitle} width="wide">
        <UnitsList {...shown} />
        <TakeList {...shown} />
      </Section>
      <Section id="begin" title={words.startTitle} width="wide">
        <StartTable {...shown} />
        <ToComparison {...shown} />
      </Section>
      <Former {...shown} />
    </>
  );
}

/** The plans of units in a programme: rolled up to the whole organisation, one by one, and side by side. */
export async function showUnitPlans(visit: OfficeVisit): Promise<Reply> {
  const found = await readUnitPlans(visit.house, visit.actor, programmeIn(visit));
  const { title } = visit.texts.unitPlans;
  const { programme } = found;
  const shown = { visit, found };
  return officePage(visit, {
    title,
    here: "programme",
    trail: [...trailTo(visit, programme), { word: title }],
    children: (
      <>
        <Lead
          kind={programme.title}
          title={title}
          {...(found.units.length === 0 ? {} : { status: statusLine(shown) })}
        />
        <Everything {...shown} />
      </>
    ),
  });
}
