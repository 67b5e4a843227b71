/** The addresses of the list of people, and of one person in it. */
export const peoplePaths = {
  people: "/:municipality/beheer/mensen",
  newPerson: "/:municipality/beheer/mensen/nieuw",
  bringPeople: "/:municipality/beheer/mensen/inlezen",
  endPeople: "/:municipality/beheer/mensen/beeindigen",
  peopleTemplate: "/:municipality/beheer/mensen/voorbeeld.xlsx",
  peopleFile: "/:municipality/beheer/mensen/mensen.xlsx",
  person: "/:municipality/beheer/mensen/:person",
  changePerson: "/:municipality/beheer/mensen/:person/wijzigen",
  newRole: "/:municipality/beheer/mensen/:person/rollen/nieuw",
  endRole: "/:municipality/beheer/mensen/:person/rollen/:one/beeindigen",
  newDeputy: "/:municipality/beheer/mensen/:person/plaatsvervangers/nieuw",
  endDeputy: "/:municipality/beheer/mensen/:person/plaatsvervangers/:one/beeindigen",
  handOver: "/:municipality/beheer/mensen/:person/overdragen",
  unbindAccount: "/:municipality/beheer/mensen/:person/losmaken",
} as const;
