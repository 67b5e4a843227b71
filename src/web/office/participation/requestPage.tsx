import { nextRequestStates } from "../../../domain/governance/index.ts";
import {
  type ConsentRequests,
  readConsentRequest,
  type StandingRequest,
} from "../../../usecases/governance/readConsentRequests.ts";
import { type Fact, Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Row, Rows } from "../../components/rows.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { paths } from "../../paths.ts";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { linesOf } from "../council/dossierWords.ts";
import { ActsAside } from "../programme/actLinks.tsx";
import { mayStill, within } from "../programme/programmePlace.ts";
import { openWord, requestIn, standWord, trailToCouncil } from "./councilPlace.ts";
import { itemText } from "./lawSection.tsx";

type Shown = {
  readonly visit: OfficeVisit;
  readonly found: ConsentRequests & { readonly one: StandingRequest };
};

/** What the present state carries: its document, conditions, reason and the day of nullity. */
function stateFacts({ visit, found }: Shown): readonly Fact[] {
  const { worksCouncil: words } = visit.texts;
  const { state } = found.one.request;
  const said: readonly (readonly [string, string | null])[] = [
    [words.document, "document" in state ? state.document : null],
    [words.conditions, "conditions" in state ? state.conditions : null],
    [words.reason, "reason" in state ? state.reason : null],
    [words.nullity, "nullityOn" in state && state.nullityOn ? visit.formats.day(state.nullityOn) : null],
  ];
  return said.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}

function factsOf(shown: Shown): readonly Fact[] {
  const { visit, found } = shown;
  const { worksCouncil: words } = visit.texts;
  const { request } = found.one;
  const council = found.councils.find(({ key }) => key === request.body);
  const stand = standWord(found.one, visit);
  const on = request.state.kind === "drafted" ? null : request.state.on;
  return [
    { term: words.asks, value: words.rightName[request.right] },
    ...(request.item ? [{ term: words.lawItem, value: itemText(request.item, shown) }] : []),
    { term: words.bodyShort, value: council?.name ?? request.body }, // gone: its key stays
    { term: words.state, value: on === null ? stand : words.since(stand, visit.formats.day(on)) },
    ...stateFacts(shown),
    { term: words.opens, value: openWord(found.one, visit) },
  ];
}

function Acts({ visit, found }: Shown) {
  const { worksCouncil: words } = visit.texts;
  const { one, programme } = found;
  const next = nextRequestStates(one.request.state.kind);
  const link = (path: string, word: string) => ({
    href: within(visit, programme, path, { request: one.request.key }),
    word,
  });
  const asks = mayStill(visit, programme, "askWorksCouncil");
  const links = [
    ...(next.includes("asked") && asks ? [link(paths.askConsent, words.moves.asked)] : []),
    ...(next.includes("refused") && mayStill(visit, programme, "recordConsent")
      ? [link(paths.answerConsent, words.moves.answer)]
      : []),
    ...(asks ? [link(paths.changeConsentRequest, words.change)] : []),
    ...(next.includes("withdrawn") && asks ? [link(paths.endConsentRequest, words.moves.end)] : []),
  ];
  if (links.length === 0) return null;
  return <ActsAside visit={visit} links={links} />;
}

function WaitingActions({ visit, found }: Shown) {
  const { worksCouncil: words } = visit.texts;
  const { actions } = found.one;
  return (
    <Section id="acties" title={words.actionsShort}>
      {actions.length === 0 ? (
        <Text>{words.noActions}</Text>
      ) : (
        <Rows>
          {actions.map(({ key, title }) => (
            <Row>
              <Link href={within(visit, found.programme, paths.action, { action: key })}>{title}</Link>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

/** One request to the works council: how it stands, and what waits for it. */
export async function showConsentRequest(visit: OfficeVisit): Promise<Reply> {
  const found = await readConsentRequest(visit.house, visit.actor, requestIn(visit));
  const { worksCouncil: words } = visit.texts;
  const { request } = found.one;
  const shown = { visit, found };
  const children = (
    <>
      <Lead kind={words.request} title={request.title} status={[words.stands(standWord(found.one, visit))]} />
      <Acts {...shown} />
      <div class="eb-main eb-section--close">
        <Facts facts={factsOf(shown)} />
        {request.gate !== null && <Text>{words.gateShort}</Text>}
        {request.item !== null && (
          <Text small soft>
            {words.notChecked}
          </Text>
        )}
        {linesOf(request.explanation ?? "").map(
          (
            line, // no explanation: no lines
          ) => (
            <Text>{line}</Text>
          ),
        )}
      </div>
      {request.right === "consent" && <WaitingActions {...shown} />}
    </>
  );
  const trail = [...trailToCouncil(visit, found.programme), { word: request.title }];
  return officePage(visit, { title: request.title, here: "programme", trail, children });
}
