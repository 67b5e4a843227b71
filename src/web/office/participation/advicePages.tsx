import type { Recommendation } from "../../../domain/governance/index.ts";
import {
  type Advices,
  readAdvice,
  readAdvices,
  type SeenAdvice,
} from "../../../usecases/participation/readAdvices.ts";
import { DataTable } from "../../components/dataTable.tsx";
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
import { mayStill, programmeIn, trailTo, within } from "../programme/programmePlace.ts";
import { adviceIn, hereOf, inAdvice, trailToAdvices } from "./advicePlace.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: Advices };
type ShownOne = { readonly visit: OfficeVisit; readonly found: Advices & { readonly one: SeenAdvice } };

/** Returns who gave an advice. */
function giverOf({ advice }: SeenAdvice, { visit, found }: Shown): string {
  const committee = found.committees.find(({ key }) => key === advice.committee);
  return committee?.name ?? advice.maker ?? visit.texts.common.notStated;
}

/** The advice of one programme as a table; `caption` says of which where a page has more. */
export function AdviceTable(shown: Shown & { readonly caption?: string }) {
  const { visit, found } = shown;
  const { advices: words } = visit.texts;
  return (
    <DataTable
      caption={shown.caption ?? words.title} // one table stands there
      captionHidden
      narrow="lines"
      columns={[
        { key: "name", head: words.one, kind: "text" },
        { key: "by", head: words.by, kind: "text" },
        { key: "on", head: words.receivedOn, kind: "text" },
        { key: "count", head: words.recommendations, kind: "number" },
        { key: "state", head: words.state, kind: "text" },
      ]}
      rows={found.advices.map((one) => ({
        id: one.advice.key,
        cells: [
          <Link href={inAdvice(visit, { ...found, one }, paths.advice)}>{one.advice.title}</Link>,
          giverOf(one, shown),
          visit.formats.day(one.advice.receivedOn),
          visit.formats.number(one.advice.recommendations.length),
          words.stageName[one.stage],
        ],
      }))}
    />
  );
}

/** The advice on a programme; a secret one stands here only for who may read it. */
export async function showAdvices(visit: OfficeVisit): Promise<Reply> {
  const found = await readAdvices(visit.house, visit.actor, programmeIn(visit));
  const { advices: words } = visit.texts;
  const { programme, advices } = found;
  const waiting = advices.filter(({ stage }) => stage === "toAnswer").length;
  const status = [words.lead(advices.length), waiting === 0 ? words.noneWaits : words.waiting(waiting)];
  const links = mayStill(visit, programme, "recordAdvice")
    ? [{ href: within(visit, programme, paths.newAdvice), word: words.add }]
    : [];
  const children = (
    <>
      <Lead
        kind={programme.title}
        title={words.title}
        status={advices.length === 0 ? [words.none] : status}
      />
      <ActsAside visit={visit} links={links} />
      {advices.length > 0 && (
        <div class="eb-section eb-wide">
          <AdviceTable visit={visit} found={found} />
        </div>
      )}
    </>
  );
  const trail = [...trailTo(visit, programme), { word: words.title }];
  return officePage(visit, { title: words.title, here: "programme", trail, children });
}

function factsOf({ visit, found }: ShownOne): readonly Fact[] {
  const { advices: words } = visit.texts;
  const { one, programme } = found;
  const { document, advice } = one;
  const { account } = advice;
  return [
    { term: words.by, value: giverOf(one, { visit, found }) },
    { term: words.receivedOn, value: visit.formats.day(advice.receivedOn) },
    ...(document === null
      ? []
      : [
          {
            term: words.document,
            value: (
              <Link href={within(visit, programme, paths.document, { document: document.document.key })}>
                {document.document.title}
              </Link>
            ),
          },
        ]),
    {
      term: words.state,
      value:
        account === null
          ? words.stageName[one.stage]
          : words.accounted(visit.formats.day(account.on), account.document),
    },
  ];
}

function RecommendationSection({
  visit,
  found,
  number,
  recommendation,
}: ShownOne & {
  readonly number: number;
  readonly recommendation: Recommendation;
}) {
  const { advices: words } = visit.texts;
  const { answer, action: key, text } = recommendation;
  const action = found.actions.find((one) => one.key === key);
  return (
    <Row id={`aanbeveling-${number}`}>
      <h3 class="utrecht-heading-3">{words.recommendation(number)}</h3>
      {linesOf(text).map((line) => (
        <Text>{line}</Text>
      ))}
      <Text soft>
        {answer === null
          ? words.noAnswer
          : words.answered(words.answerName[answer.kind], visit.formats.day(answer.on))}
      </Text>
      {linesOf(answer?.reason ?? "").map(
        (
          line, // adopted without a reason
        ) => (
          <Text>{line}</Text>
        ),
      )}
      {action && (
        <Text>
          <Link href={within(visit, found.programme, paths.action, { action: action.key })} apart>
            {action.title}
          </Link>
        </Text>
      )}
      {mayStill(visit, found.programme, "recordAdvice") && (
        <Text small>
          <Link href={inAdvice(visit, found, paths.answerRecommendation, { number: String(number) })} apart>
            {`${words.answer} (${number})`}
          </Link>
        </Text>
      )}
    </Row>
  );
}

function Acts({ visit, found }: ShownOne) {
  const { advices: words } = visit.texts;
  const link = (path: string, word: string) => ({ href: inAdvice(visit, found, path), word });
  const answers = mayStill(visit, found.programme, "recordAdvice");
  // the committee adds nothing to what was accounted for
  const adds = mayStill(visit, found.programme, "recommend") && (answers || found.one.stage !== "done");
  const links = [
    ...(adds ? [link(paths.newRecommendation, words.addRecommendation)] : []),
    ...(answers ? [link(paths.accountForAdvice, words.account), link(paths.changeAdvice, words.change)] : []),
  ];
  return <ActsAside visit={visit} links={links} />;
}

/** One advice: what is recommended, what is done with each recommendation, and the account to the executive. */
export async function showAdvice(visit: OfficeVisit): Promise<Reply> {
  const found = await readAdvice(visit.house, visit.actor, adviceIn(visit));
  const { advices: words } = visit.texts;
  const { advice, isSecret, stage } = found.one;
  const shown = { visit, found };
  const children = (
    <>
      <Lead
        kind={words.kindName[advice.kind]}
        title={advice.title}
        status={[visit.texts.worksCouncil.stands(words.stageName[stage])]}
      />
      <Acts {...shown} />
      <div class="eb-main eb-section--close">
        {isSecret && <Text>{words.secret}</Text>}
        <Facts facts={factsOf(shown)} />
      </div>
      <Section id="aanbevelingen" title={words.recommendations}>
        {advice.recommendations.length === 0 ? (
          <Text>{words.noRecommendations}</Text>
        ) : (
          <Rows>
            {advice.recommendations.map((recommendation, at) => (
              <RecommendationSection {...shown} number={at + 1} recommendation={recommendation} />
            ))}
          </Rows>
        )}
      </Section>
    </>
  );
  const trail = [...trailToAdvices(visit, found.programme), { word: advice.title }];
  return officePage(visit, { title: advice.title, here: hereOf(visit), trail, children });
}
