import { dueNow, type SeenEntry, standingOf } from "../../../domain/council/index.ts";
import { type OpenEntry, readCouncilEntry } from "../../../usecases/council/readCouncilEntry.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { ownerName } from "../../personWords.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, within } from "../programme/programmePlace.ts";
import { periodOr } from "../programme/words.ts";
import { EntryHistory } from "./entryHistory.tsx";
import { atEntry, entryIn, nameOf, trailToRegister } from "./registerPlace.ts";
import { Due, Standing } from "./registerWords.tsx";

type Shown = { readonly visit: OfficeVisit; readonly found: OpenEntry };

/** Returns the acts that fit how far it is. */
function actPaths({ entry }: OpenEntry, { texts }: OfficeVisit) {
  const { councilRegister: words } = texts;
  const change = { path: paths.changeCouncilEntry, word: words.change };
  const settle = { path: paths.settleCouncilEntry, word: words.settle };
  const reopen = { path: paths.reopenCouncilEntry, word: words.reopen };
  switch (entry.state.kind) {
    case "open": {
      const explain = { path: paths.explainCouncilDelay, word: words.explain };
      const end = { path: paths.endCouncilEntry, word: words.end };
      return [settle, ...(dueNow(entry) === null ? [] : [explain]), change, end];
    }
    case "settled":
      return [settle, change, reopen];
    case "lapsed":
    case "withdrawn":
      return [change, reopen];
  }
}

function Acts({ visit, found }: Shown) {
  if (!mayStill(visit, found.programme, "changeCouncilRegister")) return null;
  const links = actPaths(found, visit).map(({ path, word }) => ({
    href: atEntry(visit, found.programme, found.entry, path),
    word,
  }));
  return <ActsAside visit={visit} links={links} />;
}

function DocumentLink({ visit, found, document }: Shown & { readonly document: string }) {
  const { councilRegister: words } = visit.texts;
  const kept = found.documents.get(document);
  if (!kept) return null;
  return (
    <>
      <Link href={within(visit, found.programme, paths.document, { document })}>{kept.title}</Link>
      {kept.link !== null && (
        <Text small>
          <Link href={kept.link} apart>
            {words.linkShort}
          </Link>
        </Text>
      )}
    </>
  );
}

const others = (entries: readonly SeenEntry[], { visit, found }: Shown) => (
  <ul class="eb-plain-list">
    {entries.map((one) => (
      <li>
        <Link href={atEntry(visit, found.programme, one)} apart>
          {nameOf(one)}
        </Link>
      </li>
    ))}
  </ul>
);

/** What ended it: the day, the document that settled it, and the words. */
function endFacts(shown: Shown): readonly Fact[] {
  const { visit, found } = shown;
  const { councilRegister: words } = visit.texts;
  const { state } = found.entry;
  if (state.kind === "open") return [];
  const term = state.kind === "settled" ? words.settleOn : words.endedOn;
  const on = { term, value: visit.formats.day(state.on) };
  if (state.kind !== "settled") return [on, { term: words.endWhy, value: state.why }];
  return [
    on,
    ...(state.document === null
      ? []
      : [{ term: words.settleWith, value: <DocumentLink {...shown} document={state.document} /> }]),
    ...(state.how === null ? [] : [{ term: words.settleHow, value: state.how }]),
  ];
}

/** What it hangs together with: its motion or the commitments on it, where it was made, its actions, its address. */
function bindings(shown: Shown): readonly Fact[] {
  const { visit, found } = shown;
  const { councilRegister: words } = visit.texts;
  const { entry, entries, actions } = found;
  const motions = entries.filter(({ key }) => key === entry.motion);
  const answers = entries.filter(({ motion }) => motion === entry.key);
  const facts: Fact[] = [];
  if (motions.length > 0) facts.push({ term: words.motionShort, value: others(motions, shown) });
  if (answers.length > 0) facts.push({ term: words.answeredBy, value: others(answers, shown) });
  if (entry.madeIn !== null)
    facts.push({ term: words.madeInShort, value: <DocumentLink {...shown} document={entry.madeIn} /> });
  if (actions.length > 0)
    facts.push({
      term: words.actions,
      value: (
        <ul class="eb-plain-list">
          {actions.map(({ key, title }) => (
            <li>
              <Link href={within(visit, found.programme, paths.action, { action: key })} apart>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      ),
    });
  if (entry.link !== null)
    facts.push({ term: words.link, value: <Link href={entry.link}>{words.linkShort}</Link> });
  return facts;
}

function factsOf(shown: Shown): readonly Fact[] {
  const { visit, found } = shown;
  const { councilRegister: words, common } = visit.texts;
  const { entry, today } = found;
  const said = (value: string | null) => value ?? common.notStated;
  return [
    { term: words.standingHead, value: <Standing visit={visit} entry={entry} today={today} /> },
    ...endFacts(shown),
    { term: words.due, value: <Due visit={visit} entry={entry} /> },
    { term: words.informOn, value: periodOr(entry.informOn, visit) },
    { term: words.by, value: said(entry.by) },
    { term: words.to, value: said(entry.to) },
    { term: words.madeOn, value: periodOr(entry.madeOn, visit) },
    { term: words.meeting, value: said(entry.meeting) },
    { term: words.portfolio, value: said(entry.portfolio) },
    { term: words.responsible, value: ownerName({ owner: entry.responsible }, visit) },
    ...(entry.asWritten === null ? [] : [{ term: words.asWritten, value: entry.asWritten }]),
    ...bindings(shown),
  ];
}

/** One commitment or motion: how it stands, what it hangs together with, and everything that happened to it. */
export async function showCouncilEntry(visit: OfficeVisit): Promise<Reply> {
  const found = await readCouncilEntry(visit.house, visit.actor, entryIn(visit));
  const { councilRegister: words } = visit.texts;
  const { entry, programme, today } = found;
  const number = entry.number === null ? "" : ` ${entry.number}`;
  const standing = standingOf(entry, today);
  const said = words.standingLead[standing];
  const children = (
    <>
      <Lead
        kind={`${words.one[entry.kind]}${number}`}
        title={entry.text}
        status={[standing === "overdue" ? { text: said, late: true } : said]}
      />
      <Acts visit={visit} found={found} />
      <Section id="gegevens" title={words.about}>
        <Facts facts={factsOf({ visit, found })} />
      </Section>
      <Section id="geschiedenis" title={words.history}>
        <EntryHistory visit={visit} found={found} />
      </Section>
    </>
  );
  const trail = [...trailToRegister(visit, programme), { word: nameOf(entry) }];
  return officePage(visit, { title: nameOf(entry), here: "programme", trail, children });
}
