const person = { paragraph: 2, letter: "e" } as const;

/** Papers with names of the made-up Meerwijk: one of which the redaction is a draft, and one of which it is decided. */
export const redactionSeeds = [
  {
    title: "Advies over de training inclusief werven",
    text: `Advies over de training inclusief werven.
Het bureau Vonk en Verschil is gevraagd mee te denken. Contactpersoon is Teun Aalders.
Het advies: begin met leidinggevenden die dit jaar een vacature hebben. Aalders licht dat graag toe.`,
    removed: [{ words: "Teun Aalders", ground: person }],
    isDecided: false,
  },
  {
    title: "Verslag van het gesprek met de netwerken",
    text: `Verslag van het gesprek over Meerwijk herkent zich.
Aanwezig: Marit Hoogeveen namens netwerk Kleurrijk, en het programmabureau.
Marit Hoogeveen vraagt om vaste momenten met de directie. Zij is te bereiken op 0500-12 34 56.
Afgesproken is dat het netwerk elk kwartaal met de gemeentesecretaris spreekt.`,
    removed: [
      { words: "Marit Hoogeveen", ground: person },
      { words: "0500-12 34 56", ground: person },
    ],
    isDecided: true,
  },
] as const;
