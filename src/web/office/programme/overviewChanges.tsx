import { dayOf } from "../../../domain/shared/day.ts";
import { timeZone } from "../../../usecases/perform.ts";
import type { RecentChange } from "../../../usecases/programme/readOverview.ts";
import { Link } from "../../components/link.tsx";
import { Log } from "../../components/log.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { authorName } from "../../personWords.ts";
import type { OfficeVisit } from "../../visit.ts";
import { placeOf, type Shown } from "./overviewShown.ts";
import { periodOr } from "./words.ts";

/** Returns what became of the status and of the end, for what had them before. */
function turnsOf({ status, end, act }: RecentChange, visit: OfficeVisit): readonly string[] {
  const { changed: words, status: names, statusNotStated } = visit.texts.programme;
  const isNew = act === "action-added" || act === "actions-carried-over";
  if (isNew) return [];
  const statusIn = (one: typeof status.after) => (one === null ? statusNotStated : names[one]);
  return [
    ...(status.before === status.after
      ? []
      : [words.status(statusIn(status.after), statusIn(status.before))]),
    ...(end.before === end.after ? [] : [words.end(periodOr(end.after, visit), periodOr(end.before, visit))]),
  ];
}

/** Returns what happened in words: the news itself, what the status or the end became, or what was done. */
function saidOf(change: RecentChange, visit: OfficeVisit): string {
  const { changed: words } = visit.texts.programme;
  const { act, told, reason } = change;
  const turns = turnsOf(change, visit);
  const done = told === null ? (words.act[act] ?? words.otherwise) : words.news(told); // an act without words of its own
  const said = turns.length > 0 && told === null ? turns : [done, ...turns];
  return [...said, ...(reason === null ? [] : [words.reason(reason)])].join(" ");
}

/** What happened last in the programme: about which action, what, when, and by whom for who may read that. */
export function Changes({ visit, overview }: Shown) {
  if (overview.changes.length === 0) return <Text>{visit.texts.programme.noChanges}</Text>;
  const entries = overview.changes.map((change) => ({
    when: visit.formats.moment(change.at),
    day: dayOf(change.at, timeZone),
    text: (
      <>
        <Link href={at(paths.action, { ...placeOf({ visit, overview }), action: change.key })}>
          {change.title}
        </Link>
        <br />
        {saidOf(change, visit)}
      </>
    ),
    ...(change.by ? { by: authorName(change.by, visit) } : {}),
  }));
  return <Log entries={entries} />;
}
