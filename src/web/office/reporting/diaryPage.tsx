import { mayAct } from "../../../domain/access/index.ts";
import type { Diary } from "../../../domain/reporting/index.ts";
import {
  type Diaries,
  makeDiaryLink,
  readDiaries,
  revokeDiaryLink,
} from "../../../usecases/reporting/diaryLinks.ts";
import { Form } from "../../components/form.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { SubmitRow } from "../../components/submitRow.tsx";
import { Text } from "../../components/text.tsx";
import { at, paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import { type OfficeVisit, type Reply, seeOther } from "../../visit.ts";
import { to } from "../organisation/places.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: Diaries };

const addressesOf = (visit: OfficeVisit, diary: Diary) =>
  diary.kind === "own"
    ? { make: to(visit, paths.ownDiary), revoke: to(visit, paths.revokeOwnDiary) }
    : {
        make: to(visit, paths.bodyDiary, { body: diary.body }),
        revoke: to(visit, paths.revokeBodyDiary, { body: diary.body }),
      };

const isSame = (one: Diary, other: Diary): boolean =>
  one.kind === "own" ? other.kind === "own" : other.kind === "body" && other.body === one.body;

/** One diary: whether it has an address, and the buttons to make one and to take it back. */
function OneDiary({
  visit,
  found,
  diary,
  about,
}: Shown & { readonly diary: Diary; readonly about?: string }) {
  const { diary: words } = visit.texts;
  const { make, revoke } = addressesOf(visit, diary);
  const link = found.links.find((one) => isSame(one.diary, diary));
  return (
    <>
      {about !== undefined && <Text>{about}</Text>}
      <Text small soft>
        {link ? words.madeOn(visit.formats.moment(link.madeAt)) : words.noneYet}
      </Text>
      <Form action={make}>
        <SubmitRow
          word={link ? words.makeAnew : words.make}
          {...(link ? { consequence: words.anewConsequence } : {})}
        />
      </Form>
      {link && (
        <form method="post" action={revoke} class="eb-section--close">
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {words.revoke}
          </button>
        </form>
      )}
    </>
  );
}

function Everything({ visit, found }: Shown) {
  const { diary: words } = visit.texts;
  const keeps = mayAct(visit.actor, "changeDuty");
  return (
    <>
      <Section id="eigen" title={keeps ? words.ownAll : words.own}>
        <OneDiary
          visit={visit}
          found={found}
          diary={{ kind: "own" }}
          about={keeps ? words.ownAllExplained : words.ownExplained}
        />
      </Section>
      {found.bodies.map(({ key, name }) => (
        <Section id={`overleg-${key}`} title={words.bodyTitle(name)}>
          <OneDiary visit={visit} found={found} diary={{ kind: "body", body: key }} />
        </Section>
      ))}
      <Text small soft>
        {words.without}
      </Text>
    </>
  );
}

/** The page of diaries; a new address stands on it this once. */
async function diariesPage(visit: OfficeVisit, secret: string | null): Promise<Reply> {
  const found = await readDiaries(visit.house, visit.actor);
  const { diary: words } = visit.texts;
  const { slug } = visit.municipality;
  const here = at(paths.diaries, { municipality: slug });
  const children = (
    <>
      <Lead title={words.title} status={[words.lead]} />
      {secret !== null && (
        <Section id="adres" title={words.address}>
          <Text>{words.addressOnce}</Text>
          <p class="eb-break">
            <code>{`${visit.outside}${at(paths.diaryFile, { municipality: slug, file: `${secret}.ics` })}`}</code>
          </p>
          <Text>{`${words.how} ${words.rights}`}</Text>
        </Section>
      )}
      <Everything visit={visit} found={found} />
    </>
  );
  const trail = [{ word: visit.texts.common.menu.work, href: to(visit, paths.work) }, { word: words.title }];
  const page = await officePage(
    { ...visit, path: here },
    { title: words.title, here: "work", trail, children },
  );
  return { ...page, referrer: "none" };
}

/** The diaries that somebody can take along. */
export const showDiaries = (visit: OfficeVisit): Promise<Reply> => diariesPage(visit, null);

const diaryIn = ({ params }: OfficeVisit): Diary => {
  const body = params["body"];
  return body === undefined ? { kind: "own" } : { kind: "body", body };
};

/** Makes an address and shows it; no later page can, because only its hash is kept. */
export const takeNewAddress = async (visit: OfficeVisit): Promise<Reply> =>
  diariesPage(
    visit,
    await makeDiaryLink(visit.house, visit.actor, { diary: diaryIn(visit), language: visit.language }),
  );

/** Makes an address worthless. */
export async function takeBackAddress(visit: OfficeVisit): Promise<Reply> {
  await revokeDiaryLink(visit.house, visit.actor, diaryIn(visit));
  return seeOther(at(paths.diaries, { municipality: visit.municipality.slug }, { gedaan: "diaryRevoked" }));
}
