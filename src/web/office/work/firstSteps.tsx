import { mayAct } from "../../../domain/access/index.ts";
import type { FirstStep } from "../../../usecases/organisation/readFirstSteps.ts";
import type { LeadPart } from "../../components/lead.tsx";
import { AskRow, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { type Step, Steps } from "../../components/steps.tsx";
import { at, paths } from "../../paths.ts";
import type { OfficeVisit } from "../../visit.ts";

type Props = { readonly visit: OfficeVisit; readonly steps: readonly FirstStep[] };
type Said = Omit<Step, "state">;

/** Returns a step of an act that only who may do it sees a button for. */
function planStep(visit: OfficeVisit, { done, managers }: FirstStep & { step: "plan" }): Said {
  const { beginning: words, programme } = visit.texts;
  const { title, own, byManager, byNobody, done: brought } = words.plan;
  const by = managers.length === 0 ? byNobody : byManager(visit.formats.list(managers));
  if (done) return { title, text: brought };
  if (!mayAct(visit.actor, "importProgramme")) return { title, text: by };
  const href = at(paths.importProgramme, { municipality: visit.municipality.slug });
  return { title, text: own, action: { href, word: programme.importTitle } };
}

function peopleStep(visit: OfficeVisit, { done, count, withRole }: FirstStep & { step: "people" }): Said {
  const { beginning: words, organisation } = visit.texts;
  const { title, alone, withoutRole } = words.people;
  const here = { municipality: visit.municipality.slug };
  if (done) return { title, text: words.people.done(count, withRole) };
  return count <= 1
    ? { title, text: alone, action: { href: at(paths.newPerson, here), word: organisation.addPerson } }
    : {
        title,
        text: withoutRole(count),
        action: { href: at(paths.people, here), word: words.manager.go },
      };
}

/** Returns what a step says, and where it is done. */
function saidOf(visit: OfficeVisit, step: FirstStep): Said {
  const { beginning: words, organisation, settings } = visit.texts;
  const to = (path: string) => at(path, { municipality: visit.municipality.slug });
  switch (step.step) {
    case "units": {
      const { title, open, done } = words.units;
      const text = step.done ? done(step.count) : open;
      return { title, text, action: { href: to(paths.newUnit), word: organisation.addUnit } };
    }
    case "people":
      return peopleStep(visit, step);
    case "manager": {
      const { title, open, done, go } = words.manager;
      return {
        title,
        text: step.done ? done(visit.formats.list(step.names)) : open,
        action: { href: to(paths.people), word: go },
      };
    }
    case "houseStyle": {
      const { title, open, done } = words.houseStyle;
      const action = { href: to(paths.changePalette), word: settings.change.palette };
      return { title, text: step.done ? done : open, action };
    }
    case "plan":
      return planStep(visit, step);
  }
}

/** Returns how far the beginning is, in words. */
export function beginningLine(visit: OfficeVisit, steps: readonly FirstStep[]): readonly LeadPart[] {
  if (steps.length === 0) return [];
  return [visit.texts.beginning.lead(steps.filter(({ done }) => done).length, steps.length)];
}

/** The first steps of a new municipality in their order, the next one with its button; nothing when all are done. */
export function FirstSteps({ visit, steps }: Props) {
  const { beginning: words } = visit.texts;
  if (steps.length === 0) return null;
  const next = steps.find(({ done }) => !done);
  const stateOf = (step: FirstStep) => (step.done ? "done" : step === next ? "next" : "later");
  return (
    <Section id="eerste-stappen" title={words.title} width="wide" close>
      <Steps
        words={words.state}
        steps={steps.map((step) => ({ state: stateOf(step), ...saidOf(visit, step) }))}
      />
    </Section>
  );
}

/** The first plan, for who may bring it in while no programme runs. */
export function FirstPlan({ visit }: { readonly visit: OfficeVisit }) {
  const { beginning: words, programme } = visit.texts;
  const href = at(paths.importProgramme, { municipality: visit.municipality.slug });
  return (
    <Section id="programma-vraagt" title={visit.texts.work.askTitle} width="wide" close>
      <Rows>
        <AskRow
          due={{ text: words.firstPlan.due }}
          title={words.firstPlan.title}
          text={words.plan.own}
          action={{ href, word: programme.importTitle, primary: true }}
        />
      </Rows>
    </Section>
  );
}
