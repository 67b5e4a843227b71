import { daysBetween } from "../../../domain/shared/day.ts";
import { Lead, type LeadPart } from "../../components/lead.tsx";
import { AskRow, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, trailTo, within } from "../programme/programmePlace.ts";
import { ClosedRounds } from "./closedRounds.tsx";
import { OpenProposal } from "./openProposal.tsx";
import { RoundProgress } from "./roundProgress.tsx";
import { roundAt } from "./roundWords.ts";
import { loadRounds, openIn, type ShownRounds } from "./shownRounds.ts";

function statusOf({ visit, list }: ShownRounds): readonly LeadPart[] {
  const { rounds: words } = visit.texts;
  const open = openIn(list);
  const asks: readonly LeadPart[] =
    list.proposal === null || open ? [] : [{ text: words.toOpenStatus, href: "#openen" }, ". "];
  if (!open) return [list.rounds.length === 0 ? words.none : words.nothingOpen, " ", ...asks];
  const { round, count } = open;
  const href = roundAt(visit, list.programme, round);
  return [
    { text: round.name, href },
    words.isOpen,
    { text: words.of(count.answered, count.asked), href: `${href}#binnen` },
    words.areIn(count.answered),
    words.closesIn(daysBetween(list.today, round.closesOn)),
  ];
}

function OpenNow({ visit, list }: ShownRounds) {
  const { rounds: words } = visit.texts;
  const open = openIn(list);
  if (!open) return null;
  const { round, count } = open;
  const silent = count.silent > 0 ? [`${words.silent(count.silent)}.`] : [];
  return (
    <Section id="open" title={words.openNow} width="wide" close>
      <Rows>
        <AskRow
          due={{ text: words.closesIn(daysBetween(list.today, round.closesOn)) }}
          title={round.name}
          text={[`${words.of(count.answered, count.asked)}${words.areIn(count.answered)}`, ...silent].join(
            " ",
          )}
          action={{ href: roundAt(visit, list.programme, round), word: words.look, primary: true }}
        />
      </Rows>
    </Section>
  );
}

/** The rounds of a programme: the one that is open, the one to open, and how the earlier ones went. */
export async function showRounds(visit: OfficeVisit): Promise<Reply> {
  const list = await loadRounds(visit);
  const shown = { visit, list };
  const { rounds: words, duties } = visit.texts;
  const { programme } = list;
  const to = (path: string) => within(visit, programme, path);
  const may = mayStill(visit, programme, "changeRound");
  const links = [
    ...(may ? [{ href: to(paths.newRound), word: words.open }] : []),
    ...(may ? [{ href: to(paths.questionSets), word: words.questions.title }] : []),
    { href: to(paths.duties), word: duties.title },
  ];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={statusOf(shown)} />
      <ActsAside visit={visit} links={links} />
      <OpenNow {...shown} />
      <OpenProposal {...shown} />
      <RoundProgress {...shown} />
      <ClosedRounds {...shown} />
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
