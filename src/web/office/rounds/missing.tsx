import type { SeenAction } from "../../../domain/programme/index.ts";
import type { CardLine } from "../../../domain/reporting/index.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { CardAction, CardOwner } from "./cardAction.tsx";
import { RemindAll, Reminded } from "./reminders.tsx";
import type { ShownRound } from "./roundPage.tsx";

type Line = CardLine<SeenAction>;

/** Returns the cards without an answer: who is silent in front, the longest without news first. */
export function missingIn(lines: readonly Line[]): readonly Line[] {
  const long = ({ daysSilent }: Line) => daysSilent ?? Number.MAX_SAFE_INTEGER; // nobody ever told anything
  const rank = ({ state }: Line) => (state === "silent" ? 0 : 1);
  return lines
    .filter(({ state }) => state !== "answered")
    .toSorted((one, other) => rank(one) - rank(other) || long(other) - long(one));
}

type TableProps = { readonly shown: ShownRound; readonly title: string; readonly lines: readonly Line[] };

function MissingTable({ shown, title, lines }: TableProps) {
  const { rounds: words } = shown.visit.texts;
  const isOpen = shown.found.round.state.kind === "open";
  return (
    <DataTable
      caption={title}
      captionHidden
      narrow="lines"
      columns={[
        { key: "actie", head: words.cards.action, kind: "text" },
        { key: "wie", head: words.cards.who, kind: "text" },
        { key: "nieuws", head: words.cards.news, kind: "number" },
        { key: "stand", head: words.cards.state, kind: "status" },
        { key: "herinnerd", head: words.reminders.head, kind: "text" },
      ]}
      rows={lines.map(({ action, state, daysSilent }) => ({
        cells: [
          <CardAction shown={shown} action={action} />,
          <CardOwner shown={shown} action={action} />,
          daysSilent === null ? words.never : words.days(daysSilent),
          state === "silent" ? (
            <StatusMark kind="late" word={words.state.silent} />
          ) : (
            <StatusMark kind="notStarted" word={isOpen ? words.state.waiting : words.noAnswer} />
          ),
          <Reminded shown={shown} action={action} />,
        ],
      }))}
    />
  );
}

/** The actions of which nobody told anything in this round: who is silent at once, who still waits when somebody asks. */
export function Missing(shown: ShownRound) {
  const { visit, found } = shown;
  const { rounds: words } = visit.texts;
  const missing = missingIn(found.lines);
  const isOpen = found.round.state.kind === "open";
  if (missing.length === 0)
    return (
      <div class="eb-main eb-section--close">
        <Text>{words.allIn}</Text>
      </div>
    );
  const title = isOpen ? words.missingCount(missing.length) : words.missingThen(missing.length);
  const silent = missing.filter(({ state }) => state === "silent");
  const waiting = missing.filter(({ state }) => state !== "silent");
  return (
    <Section id="geen-bericht" title={title} width="wide" close>
      <RemindAll shown={shown} lines={missing} />
      {silent.length > 0 && <MissingTable shown={shown} title={words.silentTitle} lines={silent} />}
      {waiting.length > 0 && (
        <details open={silent.length === 0}>
          <summary>{words.showWaiting(waiting.length)}</summary>
          <MissingTable shown={shown} title={words.waitingTitle} lines={waiting} />
        </details>
      )}
    </Section>
  );
}
