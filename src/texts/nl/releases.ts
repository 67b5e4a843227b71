/** The pages about how figures on staff leave: releases, the tables that are chosen for them, and what an outsider can compute. */
export const releases = {
  title: "Vrijgaven van cijfers",
  none: "Er is nog niets vrijgegeven. Hier komt elke vrijgave, met wat er getoond en afgeschermd is.",
  lead: (count: number, day: string) =>
    count === 1
      ? `Er is 1 vrijgave, met de cijfers van ${day}.`
      : `Er zijn ${count} vrijgaven. De laatste heeft de cijfers van ${day}.`,
  about:
    "Cijfers over het personeel gaan alleen als vrijgave naar buiten. Elke vrijgave is nagerekend met alles wat eerder naar buiten ging. Wat naar buiten ging, blijft buiten.",
  release: (number: number) => `Vrijgave ${number}`,
  columns: {
    release: "Vrijgave",
    day: "Peildatum",
    at: "Naar buiten op",
    by: "Door",
    to: "Voor wie",
    shown: "Getoond",
    hidden: "Afgeschermd",
  },
  byCommand: "opdracht op de server",
  readers: {
    management: "leiding en ondernemingsraad",
    organisation: "iedereen die hier werkt",
    public: "iedereen, ook buiten de organisatie, na een besluit",
  },
  ask: {
    title: "Vrijgave vragen",
    lead: "De vrijgave wordt daarna gemaakt. Dat begint binnen een minuut en duurt vaak minder dan een minuut.",
    leadNone:
      "Er is nu geen dag om vrij te geven. Lever eerst een personeelsbestand van een nieuwe peildatum aan, of wacht tot het ritme van de tabellen om is.",
    day: "Van welke dag?",
    dayAgain: (day: string) => `${day}, opnieuw`,
    dayHint: "Van elke dag hieronder staat een personeelsbestand klaar.",
    consequence: "Wat wordt vrijgegeven, blijft staan. Een correctie is een nieuwe vrijgave.",
  },
  now: "Nu bezig",
  asked: (day: string, at: string, by: string) => `Cijfers van ${day}, gevraagd op ${at} door ${by}.`,
  reload: "Laad deze pagina opnieuw om te zien hoe ver het is.",
  stage: {
    waiting: "Wacht tot het begint.",
    counting: (inAll: string) => `Telt de mensen: ${inAll} rijen.`,
    protecting: (steps: string) => `Zoekt wat moet worden afgeschermd. Rekenstappen tot nu toe: ${steps}.`,
    lookingFromOutside: (steps: string, inAll: string) =>
      `Rekent na wat een buitenstaander kan weten: ${steps} van ${inAll} stappen gedaan.`,
    seekingNearest: (steps: string, inAll: string) =>
      `Zoekt tabellen die wel kunnen: ${steps} van ${inAll} geprobeerd.`,
  },
  refusedTitle: "Niet gelukt",
  refused: (day: string) => `De cijfers van ${day} zijn niet vrijgegeven.`,
  nearest: (tables: string) => `Dit zou wel kunnen: ${tables}.`,
  nearestNone: "Er zijn geen grovere tabellen gevonden die wel kunnen.",
  table: (name: string, levels: number | null) => {
    if (levels === null) return name;
    return levels === 1 ? `${name} (1 laag)` : `${name} (${levels} lagen)`;
  },
  one: {
    status: (day: string, shown: string, hidden: string) =>
      `De cijfers van ${day}: ${shown} getoond en ${hidden} afgeschermd.`,
    day: "Peildatum",
    at: "Naar buiten op",
    by: "Door",
    group: "Kleinste groep",
    groupOf: (threshold: string) => `${threshold} mensen`,
    check: "Controle",
    checked:
      "De laatste controle rekende deze tabellen na, samen met alles wat eerder naar buiten ging. Geen klein getal is zo ver in te perken dat het iets over iemand zegt.",
    why: "Waarom cijfers zijn afgeschermd",
    whySmall: (threshold: string) =>
      `Een aantal onder de ${threshold} mensen wordt niet getoond. Ook een groep waarvan iedereen hetzelfde is, kan te veel zeggen.`,
    whyOther:
      "Andere cijfers zijn afgeschermd omdat een klein getal er anders uit volgt. Aan het woord is niet te zien wat de reden is. Dat is met opzet.",
    whyTime:
      "Kwamen er weinig mensen bij of gingen er weinig weg? Dan staat het cijfer van eerder er, tot een nieuw cijfer niets over die mensen zegt.",
    readers: (who: string) => `Voor ${who}.`,
  },
  outside: {
    link: "Wat zou een buitenstaander weten?",
    title: "Wat zou een buitenstaander weten?",
    lead: (exact: string, cells: string) =>
      `Precies uit te rekenen: ${exact} van de ${cells} afgeschermde cijfers.`,
    leadNone: (cells: string) => `Van de ${cells} afgeschermde cijfers is er geen precies uit te rekenen.`,
    nothing: "In deze vrijgave is niets afgeschermd.",
    about:
      "Iemand leest alles wat deze vrijgave toont, en telt op en trekt af. Van een afgeschermd cijfer weet die persoon dan hoeveel het ten minste en ten hoogste is. Dat staat hieronder, bijvoorbeeld als 0 tot 14.",
    sure: "De echte aantallen zijn voor deze pagina niet gebruikt. Iedereen met de vrijgegeven tabellen kan dit zelf uitrekenen.",
    limits:
      "Cijfers van andere dagen en van anderen zijn hier niet meegerekend. Dat doet de controle van de vrijgave zelf wel.",
    exact:
      "Staat er bijvoorbeeld 12 tot 12, dan is het cijfer uit te rekenen. Bij kleine getallen komt dat niet voor.",
    notComputed: "Van deze vrijgave is dit niet uitgerekend.",
    between: (least: string, most: string) => `${least} tot ${most}`,
    from: (least: string) => `${least} of meer`,
  },
  tables: {
    title: "Tabellen die worden vrijgegeven",
    link: "Tabellen kiezen",
    lead: (count: number) =>
      count === 1 ? "Bij elke vrijgave gaat 1 tabel." : `Bij elke vrijgave gaan ${count} tabellen.`,
    about:
      "De tabellen gaan samen door één controle, voor welke lezers ze ook zijn. Wie ze leest, maakt voor de bescherming dus niet uit. Met elke tabel erbij kan er van elke tabel minder worden getoond.",
    later:
      "Haalt u een tabel weg die al eens is vrijgegeven? Dan telt zij bij elke volgende controle mee zonder dat iemand haar ziet. Wat zij liet zien, blijft immers bekend.",
    columns: {
      table: "Tabel",
      levels: "Lagen",
      rhythm: "Ritme",
      readers: "Voor wie",
      flows: "In- en uitstroom",
      acts: "Aanpassen",
    },
    everyMonths: { 1: "elke maand", 3: "elke 3 maanden", 6: "elke 6 maanden", 12: "elk jaar" },
    add: "Tabel toevoegen",
    change: "Veranderen",
    changeOf: (table: string) => `Veranderen: ${table}`,
    drop: "Weghalen",
    dropOf: (table: string) => `Weghalen: ${table}`,
    dropLead: "Wat al is vrijgegeven, blijft staan. De tabel gaat niet meer mee met de volgende vrijgave.",
    by: "Naar welke kenmerken?",
    byHint: "Kies er 1 tot 3. Met meer kenmerken wordt er meer afgeschermd.",
    levels: "Lagen van onderdelen",
    levelsHint: "Alleen als de tabel naar onderdeel is. Wie lager werkt, telt mee met het onderdeel erboven.",
    rhythm: "Hoe vaak?",
    rhythmHint: "De tabel met het langste ritme bepaalt wanneer de volgende vrijgave kan.",
    readers: "Voor wie?",
    readersHint: "Een tabel voor iedereen wordt pas openbaar als iemand dat bij een vrijgave besluit.",
    flows: "Ook wie kwam, doorstroomde, overstapte en vertrok?",
    flowsHint:
      "1 keer per jaar, vanaf de tweede vrijgave met een jaar ertussen. Van de onderdelen alleen de bovenste laag.",
    withFlows: { yes: "Ja, elk jaar", no: "Nee" },
    choose: "Kies er een",
    history: "Eerder gekozen",
    chosen: (tables: string) => `Gekozen: ${tables}.`,
    begin: "Hiermee begint elke gemeente",
  },
};
