import { mayAct } from "../../../domain/access/index.ts";
import { AsideLinks } from "../../components/aside.tsx";
import { ButtonLink } from "../../components/buttonLink.tsx";
import { at, paths } from "../../paths.ts";
import type { Route } from "../../visit.ts";
import { changeForm } from "./actionChangeForm.tsx";
import { decisionForm } from "./actionDecisionForm.tsx";
import { type ActionForm, placeOf, routesOf, type Shown } from "./actionForm.tsx";
import { indicatorsForm } from "./actionIndicatorsForm.tsx";
import { ownerForm } from "./actionOwnerForm.tsx";
import { planningForm } from "./actionPlanningForm.tsx";
import { priorityForm } from "./actionPriorityForm.tsx";
import { rasciForm } from "./actionRasciForm.tsx";
import { statusForm } from "./actionStatusForm.tsx";
import { answerForm, giveForm } from "./feedbackForms.tsx";

const others = [
  decisionForm,
  statusForm,
  planningForm,
  ownerForm,
  rasciForm,
  priorityForm,
  indicatorsForm,
  changeForm,
];

export const actionRoutes: readonly Route[] = [...others, giveForm, answerForm].flatMap(routesOf);

const may = (form: Pick<ActionForm, "may">, { visit, found }: Shown): boolean =>
  found.parts.programme.closedOn === null && mayAct(visit.actor, form.may, found.subject);

/** The act that most people come for, as a button: telling how it goes, on the card while a round asks about the action. */
export function NewsButton(shown: Shown) {
  if (!may({ may: "reportProgress" }, shown)) return null;
  const { asked } = shown.found;
  const { texts } = shown.visit;
  const [href, word] =
    asked === null
      ? [at(paths.actionNews, placeOf(shown)), texts.action.news.title]
      : [
          at(paths.card, { ...placeOf(shown), round: asked.round }),
          asked.answered ? texts.questionCard.change : texts.work.card.go,
        ];
  return (
    <p class="eb-section--close">
      <ButtonLink href={href} word={word} primary />
    </p>
  );
}

/** The other acts on the action, for who may. */
export function OtherActs(shown: Shown) {
  const allowed = others.filter((form) => may(form, shown));
  const { texts } = shown.visit;
  const links = allowed.map((form) => ({
    href: at(form.path, placeOf(shown)),
    word: form.words(texts).title,
  }));
  return <AsideLinks title={texts.action.acts} links={links} />;
}
