import { NotFound } from "../../../domain/shared/thrown.ts";
import { type CheckedRequest, readBarometerRequest } from "../../../usecases/workforce/requestBarometer.ts";
import { DataTable } from "../../components/dataTable.tsx";
import { Facts } from "../../components/facts.tsx";
import { Lead } from "../../components/lead.tsx";
import { Section } from "../../components/section.tsx";
import { Text } from "../../components/text.tsx";
import { officePage } from "../../shell.tsx";
import type { OfficeVisit, Reply } from "../../visit.ts";
import { outsideTrail } from "./outsideWords.ts";

type Shown = { readonly visit: OfficeVisit; readonly found: CheckedRequest };

function factsOf({ visit, found: { request } }: Shown) {
  const { outside: words } = visit.texts;
  const { informed, employees, variant, referenceDate } = request;
  return [
    { term: words.date, value: visit.formats.day(referenceDate) },
    { term: words.variant, value: words.variants[variant] },
    { term: words.employees, value: visit.formats.number(employees) },
    {
      term: words.informedTerm,
      value: words.informed(informed.body, informed.by, visit.formats.day(informed.on)),
    },
  ];
}

function Subgroups({ visit, found: { request } }: Shown) {
  const { outside: words } = visit.texts;
  const rows = request.cuts.flatMap(({ characteristic, subgroups }) =>
    subgroups.map(({ name, employees }) => ({
      cells: [name, characteristic, visit.formats.number(employees)],
    })),
  );
  if (rows.length === 0) return null;
  return (
    <Section id="deelgroepen" title={words.subgroups}>
      <DataTable
        caption={words.request(request.number)}
        captionHidden
        columns={[
          { key: "subgroup", head: words.subgroup, kind: "text" },
          { key: "characteristic", head: words.characteristic, kind: "text" },
          { key: "employees", head: words.employees, kind: "number" },
        ]}
        rows={rows}
      />
    </Section>
  );
}

function Warnings({ visit, found: { warnings } }: Shown) {
  const { outside: words, problems } = visit.texts;
  return (
    <Section id="let-op" title={words.warnings}>
      {warnings.length === 0 ? (
        <Text>{words.noWarnings}</Text>
      ) : (
        <ul class="eb-plain-list">
          {warnings.map(({ code, characteristic, subgroup }) => (
            <li>
              {words.warningAt(
                subgroup === null ? characteristic : `${characteristic}, ${subgroup}`,
                problems[code],
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A request as it is printed and sent by hand: what is asked, who knows of it, and what to mind. No row about anybody. */
export async function showBarometerRequest(visit: OfficeVisit): Promise<Reply> {
  const asked = String(visit.params["request"]);
  if (!/^\d{1,9}$/.test(asked)) throw new NotFound();
  const found = await readBarometerRequest(visit.house, visit.actor, Number(asked));
  const { outside: words } = visit.texts;
  const title = words.request(found.request.number);
  const shown = { visit, found };
  const children = (
    <>
      <Lead
        kind={visit.municipality.name}
        title={title}
        status={[words.requestStatus(visit.formats.moment(found.request.at))]}
      />
      <div class="eb-main eb-section--close">
        <Facts facts={factsOf(shown)} />
        <Text>{words.noRows}</Text>
      </div>
      <Subgroups {...shown} />
      <Warnings {...shown} />
    </>
  );
  const trail = [...outsideTrail(visit), { word: title }];
  return officePage(visit, { title, here: "figures", trail, children });
}
