import { ButtonLink } from "../../components/buttonLink.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Link } from "../../components/link.tsx";
import { Text } from "../../components/text.tsx";
import type { FormView } from "../../formPage.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";

/** Shows a token, this once: it is kept nowhere and stands in no address. */
export function tokenPage(
  visit: OfficeVisit,
  { trail, back }: FormView,
  { token, keepsPeople }: { readonly token: string; readonly keepsPeople: boolean },
): Promise<Reply> {
  const { clients: words } = visit.texts;
  const document = "/v1/openapi.json";
  const address = keepsPeople ? `/scim/v2/${visit.municipality.slug}` : "/v1/programmas";
  const described = { term: words.documentTerm, value: <Link href={document}>{document}</Link> };
  return officePage(visit, {
    title: words.tokenTitle,
    here: "settings",
    trail: [...trail, { word: words.tokenTitle }],
    children: (
      <>
        <Lead title={words.tokenTitle} status={[words.tokenLead]} />
        <div class="eb-main eb-section--close">
          <Facts
            facts={[
              { term: words.tokenTerm, value: <span class="eb-break">{token}</span> },
              {
                term: words.addressTerm,
                value: <span class="eb-break">{`${visit.outside}${address}`}</span>,
              },
              ...(keepsPeople ? [] : [described]),
            ]}
          />
          <Text>{words.tokenLost}</Text>
          <p class="eb-section--close">
            <ButtonLink href={back} word={words.back} primary />
          </p>
        </div>
      </>
    ),
  });
}
