import type { SeenObjective, Target } from "../../../domain/programme/index.ts";
import { GoalPaths } from "../../charts/goalPaths.tsx";
import { DataTable } from "../../components/dataTable.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { goalOf, hiddenNote, objectiveStandingIn, standingIn } from "./goalOf.ts";
import { placeOf, type Shown } from "./overviewShown.ts";
import { targetLine } from "./targetWords.ts";

const targetHref = (shown: Shown, { key }: Target): string =>
  at(paths.target, { ...placeOf(shown), target: key });
const objectiveHref = (shown: Shown, { key }: SeenObjective): string =>
  at(paths.objective, { ...placeOf(shown), objective: key });

/** What the programme aims at: a picture for each target that has a line, and every objective with its targets. */
export function Goals(shown: Shown) {
  const { visit, overview } = shown;
  const { programme: words } = visit.texts;
  const { objectives, targets } = overview;
  if (objectives.length === 0) return <Text>{words.noObjectives}</Text>;
  const drawn = targets.flatMap(
    (target) => goalOf(target, overview, visit, targetHref(shown, target)) ?? [], // no line to draw
  );
  return (
    <>
      {drawn.length > 0 && <p class="eb-figure__text">{words.pathHint}</p>}
      {drawn.length > 0 && <GoalPaths goals={drawn} />}
      <ObjectiveTable {...shown} />
    </>
  );
}

/** Returns the words for an objective without targets: it still counts in the status sentence, so it says how it stands. */
const untargeted = (objective: string, { visit, overview }: Shown): string => {
  const { programme: words } = visit.texts;
  return `${words.noTarget}. ${words.standing[objectiveStandingIn(objective, overview)]}.`;
};

function ObjectiveTable(shown: Shown) {
  const { visit, overview } = shown;
  const { programme: words } = visit.texts;
  const { objectives, targets, themes } = overview;
  const nameOf = new Map(themes.map(({ key, name }) => [key, name]));
  return (
    <DataTable
      caption={visit.texts.plan.table(words.objectives(objectives.length))}
      captionHidden
      narrow="lines"
      columns={[
        { key: "objective", head: words.objective, kind: "text" },
        { key: "theme", head: words.theme, kind: "text" },
        { key: "target", head: words.targets, kind: "text" },
      ]}
      rows={objectives.map((objective) => {
        const own = targets.filter((target) => target.objective === objective.key);
        const theme = objective.theme === null ? undefined : nameOf.get(objective.theme);
        return {
          id: objective.key,
          cells: [
            <Link href={objectiveHref(shown, objective)}>{objective.title}</Link>,
            theme ?? words.withoutTheme, // an objective may stand above all themes
            own.length === 0 ? untargeted(objective.key, shown) : <TargetList shown={shown} targets={own} />,
          ],
        };
      })}
    />
  );
}

function TargetList({ shown, targets }: { readonly shown: Shown; readonly targets: readonly Target[] }) {
  const { visit, overview } = shown;
  return (
    <ul class="eb-plain-list">
      {targets.map((target) => (
        <li>
          <Link href={targetHref(shown, target)}>{target.measure}</Link>
          {[
            `: ${targetLine(target, standingIn(target, overview), visit)}`,
            hiddenNote(target, overview, visit),
          ]
            .filter((part) => part !== "")
            .join(" ")}
        </li>
      ))}
    </ul>
  );
}
