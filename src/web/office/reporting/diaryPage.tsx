import { mayAct } from "../../../domain/access/index.ts";
import type { Diary } from "../../../domain/reporting/index.ts";
import {
  type Diaries,
  makeDiaryLink,
  readDiaries,
  revokeDiaryLink,
} from "../../../usecases/reporting/diaryLinks.ts";
import { Lead } from "../../components/lead.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
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

type OneProps = Shown & { readonly diary: Diary; readonly name: string; readonly first?: boolean };

/** One diary: whether it has an address, and the buttons to make one and to take it back. */
function OneDiary({ visit, found, diary, name, first }: OneProps) {
  const { diary: words } = visit.texts;
  const { make, revoke } = addressesOf(visit, diary);
  const link = found.links.find((one) => isSame(one.diary, diary));
  const said = link
    ? [words.madeOn(visit.formats.moment(link.madeAt)), words.anewConsequence]
    : [words.noneYet];
  const buttons = [
    { to: make, word: link ? words.makeAnew : words.make, look: first ? "primary" : "secondary" },
    ...(link ? [{ to: revoke, word: words.revoke, look: "secondary" }] : []),
  ];
  return (
    <>
      <Text small soft>
        {said.join(" ")}
      </Text>
      <div class="eb-submit">
        <div class="eb-submit__row">
          {buttons.map(({ to: action, word, look }) => (
            <form method="post" action={action}>
              <button
                class={`utrecht-button utrecht-button--${look}-action`}
                type="submit"
                aria-label={`${word}: ${name}`}
              >
                {word}
              </button>
            </form>
          ))}
        </div>
      </div>
    </>
  );
}

function Everything({ visit, found }: Shown) {
  const { diary: words } = visit.texts;
  const keeps = mayAct(visit.actor, "changeDuty");
  const own = keeps ? words.ownAll : words.own;
  return (
    <>
      <Section id="eigen" title={own}>
        <Text>{keeps ? words.ownAllExplained : words.ownExplained}</Text>
        <OneDiary visit={visit} found={found} diary={{ kind: "own" }} name={own} first />
        <Text small soft>
          {words.without}
        </Text>
      </Section>
      <Section id="overleggen" title={words.bodies}>
        {found.bodies.length === 0 && <Text>{words.noBodies}</Text>}
        {found.bodies.length > 0 && (
          <Rows>
            {found.bodies.map(({ key, name }) => (
              <Row>
                <p>{name}</p>
                <OneDiary visit={visit} found={found} diary={{ kind: "body", body: key }} name={name} />
              </Row>
            ))}
          </Rows>
        )}
      </Section>
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
