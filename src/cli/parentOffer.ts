import type { NamedTable, NearestParent } from "../domain/disclosure/index.ts";
import type { Refusal } from "./command.ts";

/** Names the dimensions that lost levels, in words: "unit (2 niveaus) en schaal". */
export function levelsLeftOut(names: readonly string[]): string {
  const each = [...Map.groupBy(names, (name) => name)].map(([name, times]) =>
    times.length === 1 ? name : `${name} (${times.length} niveaus)`,
  );
  return new Intl.ListFormat("nl").format(each);
}

const whyNone = {
  noDimensions:
    "De tabel zegt niet, of niet goed, welke kenmerken zij kruist (dimensions). Een grovere tabel is niet gezocht.",
  known:
    "Een grovere tabel is er niet: over fijnere cellen is al iets bekend, en dat moet in de controle blijven.",
  noneProtected: "Ook geen grovere tabel kan worden beschermd.",
} as const;

/** What can be protected in place of a table that cannot: the nearest parent, and how to ask for it. */
export function offerOf({ table }: NamedTable, nearest: NearestParent): NonNullable<Refusal["instead"]> {
  if (nearest.kind === "none")
    return { json: { parent: null, noParent: nearest.why }, sentence: whyNone[nearest.why] };
  const { parent, protection } = nearest;
  const { withoutFinest } = parent;
  const cells = parent.table.cube.cells.length;
  const hidden = protection.hidden.filter((kind) => kind !== null).length;
  const notShown = table.alwaysShown.length - parent.table.alwaysShown.length;
  const asked = withoutFinest.map((name) => `--without-finest ${name.includes(" ") ? `"${name}"` : name}`);
  const sentences = [
    `Zonder de fijnste codes van ${levelsLeftOut(withoutFinest)} kan het wel: ${cells} cellen, ${hidden} afgeschermd.`,
    notShown > 0 &&
      `Van wat getoond moest worden, valt weg: ${notShown} ${notShown === 1 ? "cel" : "cellen"}.`,
    `Vraag die tabel met ${asked.join(" ")}.`,
  ];
  return {
    json: { parent: { withoutFinest, cells, hidden, alwaysPublishLeftOut: notShown } },
    sentence: sentences.filter(Boolean).join(" "),
  };
}
