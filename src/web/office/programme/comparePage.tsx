import { countDifferences, type PlanVersion } from "../../../domain/programme/index.ts";
import { NotFound } from "../../../domain/shared/thrown.ts";
import { type ComparedState, comparePlanVersions } from "../../../usecases/programme/comparePlanVersions.ts";
import { readPlanVersions } from "../../../usecases/programme/readPlanVersions.ts";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ComparedList, CompareSummary, comparedLists, FieldFacts, type Shown } from "./comparedLists.tsx";
import { programmeIn, trailTo, within } from "./programmePlace.ts";

function CompareContent(shown: Shown) {
  const { visit, found } = shown;
  const { versions: words } = visit.texts;
  const { comparison, programme } = found;
  const [from, to] = [stateWords(found.from, visit), stateWords(found.to, visit)];
  const count = countDifferences(comparison);
  const said = count === 0 ? words.same : words.counted(count);
  return (
    <>
      <Lead
        kind={programme.title}
        title={words.compareTitle}
        status={[`${words.compared(from, to)} ${said}`]}
      />
      <CompareSummary {...shown} />
      {comparison.programme.length > 0 && (
        <Section id="programma" title={words.programme}>
          <FieldFacts shown={shown} fields={comparison.programme} />
        </Section>
      )}
      {comparedLists.map((list) => (
        <ComparedList shown={shown} list={list} />
      ))}
    </>
  );
}

const stateWords = (state: PlanVersion | "now", { texts }: OfficeVisit): string =>
  state === "now" ? texts.versions.now : `${texts.versions.number(String(state.number))} (${state.name})`;

/** Returns the state of a plan in the address: a number, or now. */
function stateIn(visit: OfficeVisit, name: string): ComparedState {
  const word = visit.query.get(name);
  if (word === "nu") return "now";
  if (word === null || !/^\d{1,6}$/.test(word)) throw new NotFound();
  return Number(word);
}

/** Returns what is compared: what was asked, or, where nothing was asked, the latest version with now. */
async function askedIn(visit: OfficeVisit) {
  const programme = programmeIn(visit);
  if (visit.query.has("van") || visit.query.has("naar"))
    return { programme, from: stateIn(visit, "van"), to: stateIn(visit, "naar") };
  const [latest] = (await readPlanVersions(visit.house, visit.actor, programme)).plans;
  if (!latest) throw new NotFound();
  return { programme, from: latest.number, to: "now" as const };
}

/** Two versions of the plan, or one and now: what was added, what went, and what became what. */
export async function showComparison(visit: OfficeVisit): Promise<Reply> {
  const found = await comparePlanVersions(visit.house, visit.actor, await askedIn(visit));
  const { versions: words } = visit.texts;
  const trail = [
    ...trailTo(visit, found.programme),
    { word: words.title, href: within(visit, found.programme, paths.versions) },
    { word: words.compareTitle },
  ];
  const children = <CompareContent visit={visit} found={found} />;
  return officePage(visit, { title: words.compareTitle, here: "programme", trail, children });
}
