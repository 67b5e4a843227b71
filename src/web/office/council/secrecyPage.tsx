import { mayAct } from "../../../domain/access/index.ts";
import { isInForce, type Secrecy } from "../../../domain/council/index.ts";
import { dayOf } from "../../../domain/shared/day.ts";
import { readSecrecies, type SecrecyRegister } from "../../../usecases/council/readSecrecy.ts";
import { timeZone } from "../../../usecases/perform.ts";
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
import { programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { bodyText, groundText, stateText } from "./secrecyWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly register: SecrecyRegister };

const needsReview = (secrecy: Secrecy, { now }: SecrecyRegister): boolean =>
  isInForce(secrecy, now) && secrecy.reviewOn < dayOf(now, timeZone);

/** Returns the documents of a secrecy, each on a line, with the passage where it is one. */
function Parts({ shown, secrecy }: { readonly shown: Shown; readonly secrecy: Secrecy }) {
  const { visit, register } = shown;
  const titles = new Map(register.documents.map(({ key, title }) => [key, title]));
  return (
    <ul class="eb-plain-list">
      {secrecy.parts.map(({ document, passage, words = [] }) => (
        <li>
          <Link href={within(visit, register.programme, paths.document, { document })}>
            {titles.get(document)}
          </Link>
          {`: ${passage ?? visit.texts.secrecy.wholeDocument}`}
          {words.map((said) => (
            <Text small soft>
              {visit.texts.secrecy.words(said)}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

function factsOf(secrecy: Secrecy, shown: Shown): readonly Fact[] {
  const { visit, register } = shown;
  const { secrecy: words } = visit.texts;
  const { day } = visit.formats;
  const given = secrecy.givenTo.map(({ to, on }) => words.givenOn(words.receiverName[to], day(on)));
  return [
    { term: words.state, value: stateText(secrecy, register.now, visit) },
    { term: words.ground, value: groundText(secrecy.ground, visit) },
    { term: words.reasoning, value: secrecy.reasoning },
    { term: words.partsShort, value: <Parts shown={shown} secrecy={secrecy} /> },
    { term: words.mayLiftShort, value: words.bodyName[secrecy.mayLift] },
    { term: words.givenTo, value: given.length === 0 ? words.notGiven : given.join("; ") },
    { term: words.reviewOn, value: day(secrecy.reviewOn) },
  ];
}

function OneSecrecy({ shown, secrecy }: { readonly shown: Shown; readonly secrecy: Secrecy }) {
  const { visit, register } = shown;
  const { secrecy: words } = visit.texts;
  const { key } = secrecy;
  const to = (path: string) => within(visit, register.programme, path, { secrecy: key });
  const title = words.heading(key, bodyText(secrecy, visit), visit.formats.day(secrecy.imposedOn));
  const mayRecord = isInForce(secrecy, register.now) && mayAct(visit.actor, "recordSecrecy");
  return (
    <Section id={key} title={title}>
      {needsReview(secrecy, register) && <StatusMark kind="late" word={words.reviewPassed} />}
      <Facts facts={factsOf(secrecy, shown)} />
      {mayRecord && (
        <ul class="eb-plain-list">
          {[
            { href: to(paths.liftSecrecy), word: words.lift },
            { href: to(paths.giveSecret), word: words.give },
          ].map(({ href, word }) => (
            <li>
              <Link href={href} apart>
                {word}
                <span class="eb-visually-hidden">{`: ${title}`}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The register of secrecy: which body imposed it on what, on which ground, to whom it was given, and when it ends or ended. */
export async function showSecrecies(visit: OfficeVisit): Promise<Reply> {
  const register = await readSecrecies(visit.house, visit.actor, programmeIn(visit));
  const { secrecy: words, documents } = visit.texts;
  const { programme, secrecies, now } = register;
  const inForce = secrecies.filter((secrecy) => isInForce(secrecy, now));
  const lifted = secrecies.filter((secrecy) => !isInForce(secrecy, now));
  const late = inForce.filter((secrecy) => needsReview(secrecy, register));
  const status =
    secrecies.length === 0
      ? [words.none]
      : [
          words.lead(inForce.length, lifted.length),
          ...(late[0] ? [{ text: words.review(late.length), late: true, href: `#${late[0].key}` }] : []),
        ];
  const back = within(visit, programme, paths.documents);
  const children = (
    <>
      <Lead kind={programme.title} title={words.title} status={status} />
      {mayAct(visit.actor, "recordSecrecy") && register.documents.length > 0 && (
        <ActsAside
          visit={visit}
          links={[{ href: within(visit, programme, paths.newSecrecy), word: words.add }]}
        />
      )}
      {[...inForce, ...lifted].map((secrecy) => (
        <OneSecrecy shown={{ visit, register }} secrecy={secrecy} />
      ))}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: documents.title, href: back }, { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}
