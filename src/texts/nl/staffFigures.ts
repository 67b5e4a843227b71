/** The page with the released figures about staff. */
export const staffFigures = {
  title: "Wie hier werkt",
  lead: (people: string, day: string) => `Op ${day} werkten hier ${people} mensen.`,
  leadHidden: (day: string) => `De laatste cijfers zijn van ${day}.`,
  none: "Er zijn nog geen cijfers over het personeel. Hier komt hoeveel mensen er werken, naar onderdeel, geslacht, leeftijd en schaal.",
  filling:
    "Dit is een demonstratie. Het verzonnen personeel wordt nu ingelezen en de cijfers worden beschermd. Dat duurt ongeveer een minuut. Laad de pagina daarna opnieuw.",
  hidden: "afgeschermd",
  hiddenWhy:
    "Afgeschermd betekent: dit cijfer kan iets zeggen over een paar mensen. Soms is het zelf klein. Soms volgt er een klein cijfer uit.",
  datedWhy:
    "Staat er een letter bij, dan is het cijfer van een eerdere dag. Een nieuw cijfer zou iets zeggen over de paar mensen die erna kwamen of gingen.",
  letter: (letter: string, day: string) => `${letter}: van ${day}.`,
  openMirror: "Lijkt de organisatie op de stad?",
  tables: "De aantallen",
  caption: (by: string) => `Aantal mensen naar ${by}`,
  table: (title: string) => `Tabel: ${title}`,
  and: "en",
  people: "Mensen",
  by: {
    unit: "onderdeel",
    sex: "geslacht",
    age: "leeftijd",
    grade: "schaal",
    hours: "uren per week",
    kind: "soort dienstverband",
  },
  code: {
    everybody: "Iedereen",
    organisation: "Hele organisatie",
    women: "Vrouwen",
    menAndOthers: "Mannen en anderen",
    notStated: "Niet bekend",
    under20: "Minder dan 20",
    from20to34: "20 tot 35",
    from35: "35 of meer",
    permanent: "Vast",
    temporary: "Tijdelijk",
    trainee: "Trainee",
  },
  own: (unit: string) => `${unit}, niet bij een onderdeel eronder`,
};
