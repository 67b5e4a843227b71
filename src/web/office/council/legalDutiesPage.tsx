import type { LegalFlag } from "../../../domain/council/index.ts";
import { type LegalRegister, readLegalDuties } from "../../../usecases/council/readLegalDuties.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Section } from "../../components/section.tsx";
import { StatusMark } from "../../components/statusMark.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: LegalRegister };
type One = LegalRegister["duties"][number];

function actionLinks({ visit, found }: Shown, { duty }: One): Fact["value"] {
  return (
    <>
      {duty.actions.map((key, nth) => (
        <>
          {nth > 0 && "; "}
          <Link href={within(visit, found.programme, paths.action, { action: key })}>
            {found.actionTitles.get(key) ?? key} {/* an action is never taken away */}
          </Link>
        </>
      ))}
    </>
  );
}

function factsOf(shown: Shown, one: One): readonly Fact[] {
  const { visit } = shown;
  const { legalDuties: words, common } = visit.texts;
  const { subject, source, actions, checkedBy, checkedOn, reviewOn } = one.duty;
  const dayOf = visit.formats.day;
  return [
    ...(subject === null ? [] : [{ term: words.subject, value: words.subjectName[subject] }]),
    ...(source === null ? [] : [{ term: words.source, value: <Link href={source}>{source}</Link> }]),
    { term: words.actions, value: actions.length === 0 ? common.notStated : actionLinks(shown, one) },
    ...(checkedBy === null || checkedOn === null
      ? []
      : [{ term: words.checkedBy, value: words.checked(checkedBy, dayOf(checkedOn)) }]),
    { term: words.reviewOn, value: reviewOn === null ? common.notStated : dayOf(reviewOn) },
  ];
}

const markOf = (flag: LegalFlag) => (flag === "reviewPassed" ? "late" : "rest");

function OneDuty({ shown, one }: { readonly shown: Shown; readonly one: One }) {
  const { visit, found } = shown;
  const { legalDuties: words } = visit.texts;
  const { duty, flags } = one;
  const title = duty.article === null ? duty.law : `${duty.law}, ${duty.article}`;
  return (
    <Section id={duty.key} title={title}>
      {flags.length > 0 && (
        <ul class="eb-plain-list" aria-label={words.flags}>
          {flags.map((flag) => (
            <li>
              <StatusMark kind={markOf(flag)} word={words.flag[flag]} />
            </li>
          ))}
        </ul>
      )}
      <Text>{duty.duty}</Text>
      <Facts facts={factsOf(shown, one)} />
      {mayStill(visit, found.programme, "changeLegalDuty") && (
        <p>
          <Link href={within(visit, found.programme, paths.changeLegalDuty, { duty: duty.key })} apart>
            {words.changeOf(title)}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** The laws that touch the programme: what each asks, which actions do that, and who looked at it. */
export async function showLegalDuties(visit: OfficeVisit): Promise<Reply> {
  const found = await readLegalDuties(visit.house, visit.actor, programmeIn(visit));
  const { legalDuties: words } = visit.texts;
  const { programme } = found;
  const flagged = (flag: LegalFlag) => found.duties.filter(({ flags }) => flags.includes(flag));
  const late = flagged("reviewPassed");
  // what had to be looked at already goes first: it is what this page asks for
  const duties = [...late, ...found.duties.filter((one) => !late.includes(one))];
  const [first] = late;
  const unchecked = flagged("notChecked").length;
  const status =
    duties.length === 0
      ? [words.none]
      : [
          words.lead(duties.length),
          ...(first ? [{ text: words.late(late.length), late: true, href: `#${first.duty.key}` }] : []),
          ...(unchecked === 0 ? [] : [words.unchecked(unchecked)]),
        ];
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={status} />
      {mayStill(visit, programme, "changeLegalDuty") && (
        <ActsAside
          visit={visit}
          links={[{ href: within(visit, programme, paths.newLegalDuty), word: words.add }]}
        />
      )}
      {duties.map((one) => (
        <OneDuty shown={{ visit, found }} one={one} />
      ))}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
