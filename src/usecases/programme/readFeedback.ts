import { type Actor, mayAct } from "../../domain/access/index.ts";
import type { PersonId } from "../../domain/organisation/index.ts";
import {
  type Feedback,
  type Programme,
  type SeenPerson,
  type Sight,
  seenPerson,
} from "../../domain/programme/index.ts";
import { feedbackStore } from "../../storage/office/feedbackStore.ts";
import { getProgramme } from "../../storage/office/programmeStore.ts";
import type { Office } from "../../storage/office/versioned.ts";
import { sightOf } from "../access/sightOf.ts";
import { consult, type House } from "../perform.ts";

/** Feedback as a reader may read it. */
export type FoundFeedback = {
  /** All of it for those who answer, the own for everybody else. */
  readonly feedback: readonly Feedback[];
  /** Who gave and answered it, as this reader may know them. */
  readonly known: ReadonlyMap<PersonId, SeenPerson>;
};

type Asked = { readonly programme: string; readonly action: string | null; readonly sight: Sight };

/** Returns the feedback on one action, or on the programme as a whole where no action is named. */
export async function feedbackOn(
  office: Office,
  { programme, action, sight }: Asked,
): Promise<FoundFeedback> {
  const { actor } = sight;
  if (!mayAct(actor, "giveFeedback")) return { feedback: [], known: new Map() };
  const about = (await feedbackStore.list(office, programme)).filter((one) => one.action === action);
  const feedback = mayAct(actor, "answerFeedback")
    ? about
    : about.filter(({ from }) => from === office.person);
  const people = feedback.flatMap(({ from, answer }) => (answer === null ? [from] : [from, answer.from]));
  return { feedback, known: new Map(people.map((person) => [person, seenPerson(sight, person)])) };
}

/** Returns the feedback on a programme as a whole. */
export const readFeedback = (
  house: House,
  actor: Actor,
  key: string,
): Promise<FoundFeedback & { readonly programme: Programme }> =>
  consult(house, actor, "giveFeedback", async (office) => ({
    programme: await getProgramme(office, key),
    ...(await feedbackOn(office, { programme: key, action: null, sight: await sightOf(office, actor) })),
  }));
