const part = encodeURIComponent;

/** Every address of the site in one place: the pattern of the route, and the address of a thing. Dutch in both languages. */
export const paths = {
  home: "/",
  signIn: "/aanmelden",
  signInAt: "/aanmelden/:slug",
  link: "/aanmelden/link/:secret",
  signOut: "/afmelden",
  health: "/gezond",
  accessibility: "/:municipality/toegankelijkheid",
  privacy: "/:municipality/privacy",
  securityTxt: "/.well-known/security.txt",
  installation: "/installatie",
  newMunicipality: "/installatie/gemeenten/nieuw",
  start: "/:municipality",
  work: "/:municipality/mijn-werk",
  search: "/:municipality/zoeken",
  programmes: "/:municipality/programma",
  importProgramme: "/:municipality/programma/inlezen",
  programme: "/:municipality/programma/:programme",
  notStated: "/:municipality/programma/:programme/nog-niet-gezegd",
  sources: "/:municipality/programma/:programme/uit-de-bron",
  timeline: "/:municipality/programma/:programme/planning",
  exportProgramme: "/:municipality/programma/:programme/bewaren",
  objective: "/:municipality/programma/:programme/doelen/:objective",
  target: "/:municipality/programma/:programme/streefcijfers/:target",
  actions: "/:municipality/programma/:programme/acties",
  newAction: "/:municipality/programma/:programme/acties/nieuw",
  rescheduleActions: "/:municipality/programma/:programme/acties/verschuiven",
  importActions: "/:municipality/programma/:programme/acties/inlezen",
  actionsXlsx: "/:municipality/programma/:programme/acties.xlsx",
  actionsCsv: "/:municipality/programma/:programme/acties.csv",
  action: "/:municipality/programma/:programme/acties/:action",
  actionNews: "/:municipality/programma/:programme/acties/:action/nieuws",
  actionStatus: "/:municipality/programma/:programme/acties/:action/stand",
  actionPlanning: "/:municipality/programma/:programme/acties/:action/planning",
  actionOwner: "/:municipality/programma/:programme/acties/:action/actiehouder",
  actionRasci: "/:municipality/programma/:programme/acties/:action/wie-doet-wat",
  actionPriority: "/:municipality/programma/:programme/acties/:action/voorrang",
  changeAction: "/:municipality/programma/:programme/acties/:action/veranderen",
  giveFeedback: "/:municipality/programma/:programme/acties/:action/inbreng",
  answerFeedback: "/:municipality/programma/:programme/acties/:action/inbreng/:feedback",
  money: "/:municipality/programma/:programme/geld",
  risks: "/:municipality/programma/:programme/risicos",
  reports: "/:municipality/rapportages",
  committeeYear: "/:municipality/programma/:programme/rapportages/jaar/:year",
  committeeYearFile: "/:municipality/programma/:programme/rapportages/jaar/:year/:format",
  organisation: "/:municipality/organisatie",
  newUnit: "/:municipality/organisatie/onderdelen/nieuw",
  mergeUnits: "/:municipality/organisatie/onderdelen/samenvoegen",
  unit: "/:municipality/organisatie/onderdelen/:unit",
  changeUnit: "/:municipality/organisatie/onderdelen/:unit/wijzigen",
  endUnit: "/:municipality/organisatie/onderdelen/:unit/beeindigen",
  splitUnit: "/:municipality/organisatie/onderdelen/:unit/splitsen",
  newCoordinator: "/:municipality/organisatie/onderdelen/:unit/trekkers/nieuw",
  endCoordinator: "/:municipality/organisatie/trekkers/:one/beeindigen",
  newOfficeHolder: "/:municipality/organisatie/ambten/nieuw",
  endOffice: "/:municipality/organisatie/ambten/:one/beeindigen",
  newBureau: "/:municipality/organisatie/bureaus/nieuw",
  changeBureau: "/:municipality/organisatie/bureaus/:one/wijzigen",
  endBureau: "/:municipality/organisatie/bureaus/:one/beeindigen",
  newBody: "/:municipality/organisatie/overleggen/nieuw",
  changeBody: "/:municipality/organisatie/overleggen/:body/wijzigen",
  manage: "/:municipality/beheer",
  people: "/:municipality/beheer/mensen",
  newPerson: "/:municipality/beheer/mensen/nieuw",
  person: "/:municipality/beheer/mensen/:person",
  changePerson: "/:municipality/beheer/mensen/:person/wijzigen",
  newRole: "/:municipality/beheer/mensen/:person/rollen/nieuw",
  endRole: "/:municipality/beheer/mensen/:person/rollen/:one/beeindigen",
  newDeputy: "/:municipality/beheer/mensen/:person/plaatsvervangers/nieuw",
  endDeputy: "/:municipality/beheer/mensen/:person/plaatsvervangers/:one/beeindigen",
  handOver: "/:municipality/beheer/mensen/:person/overdragen",
} as const;

type Filled = Readonly<Record<string, string>>;

/** Returns the address of a pattern with its parts filled in; a part that is missing is a bug. */
export function at(pattern: string, filled: Filled, query: Filled = {}): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = filled[name];
    if (value === undefined) throw new Error(`${pattern} misses ${name}`);
    return part(value);
  });
  const search = new URLSearchParams(query).toString();
  return search === "" ? path : `${path}?${search}`;
}
