import type { SeenAction } from "../../../domain/programme/index.ts";
import type { CardLine } from "../../../domain/reporting/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { CardMailing } from "../../../usecases/reporting/cardMailings.ts";
import { HiddenFields } from "../../components/hiddenField.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { mayStill, within } from "../programme/programmePlace.ts";
import type { ShownRound } from "./roundPage.tsx";

/** Returns whether the visitor may mail owners now: the round is open, and its keeper asks. */
const mayRemind = ({ visit, found }: ShownRound): boolean =>
  found.round.state.kind === "open" &&
  found.today <= found.round.closesOn &&
  mayStill(visit, found.programme, "changeRound");

const addressOf = ({ visit, found }: ShownRound): string =>
  within(visit, found.programme, paths.remindOwners, { round: found.round.key });

/** Returns how often somebody was mailed, and when last. */
function mailedWords({ visit }: ShownRound, mailing: CardMailing | undefined): string {
  const { reminders: words } = visit.texts.rounds;
  if (mailing === undefined) return words.noOwner;
  const { times, lastAt, waits, failed } = mailing;
  if (failed) return words.failed;
  if (waits) return words.waits;
  return lastAt === null ? words.never : words.last(times, visit.formats.day(dayOf(lastAt, timeZone)));
}

/** When and how often the owner of an action was mailed, and the button to do it again: once a day. */
export function Reminded({ shown, action }: { readonly shown: ShownRound; readonly action: SeenAction }) {
  const { reminders: words } = shown.visit.texts.rounds;
  const mailing = shown.found.mailings.get(action.key);
  return (
    <>
      {mailedWords(shown, mailing)}
      {mailing && !mailing.today && !mailing.waits && mayRemind(shown) && (
        <form method="post" action={addressOf(shown)}>
          <HiddenFields values={{ actie: action.key }} />
          <button class="eb-button-link" type="submit" aria-label={words.sendTo(action.title)}>
            {words.send}
          </button>
        </form>
      )}
    </>
  );
}

type AllProps = { readonly shown: ShownRound; readonly lines: readonly CardLine<SeenAction>[] };

/** One button for every owner who owes an answer and was not mailed today. */
export function RemindAll({ shown, lines }: AllProps) {
  const { visit, found } = shown;
  const { reminders: words } = visit.texts.rounds;
  const able = lines.filter(({ action }) => {
    const mailing = found.mailings.get(action.key);
    return mailing !== undefined && !mailing.today && !mailing.waits;
  });
  const owners = new Set(able.map(({ action }) => JSON.stringify(action.owner)));
  if (owners.size === 0 || !mayRemind(shown)) return null;
  return (
    <form method="post" action={addressOf(shown)}>
      <div class="eb-submit">
        <div class="eb-submit__row">
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {words.all(owners.size)}
          </button>
        </div>
        <Text small soft>
          {words.limit}
        </Text>
      </div>
    </form>
  );
}
