/** The first page of the figures: what there is, and what it says. */
export const figures = {
  title: "Cijfers",
  lead: (day: string) => `De laatste cijfers over het personeel zijn van ${day}.`,
  none: "Er zijn nog geen cijfers over het personeel.",
  people: "Over het personeel",
  agreed: "Tegenover wat is afgesproken",
  sources: "Waar de cijfers vandaan komen",
  about: {
    staff: "Hoeveel mensen er werken, naar onderdeel, geslacht, leeftijd en schaal.",
    mirror: "Vrouwen per schaal en per onderdeel, leeftijd en herkomst, naast de stad.",
    flows: "Wie er kwam, doorstroomde, overstapte en vertrok, en of vrouwen en anderen daarin verschillen.",
    jobs: "Banen voor mensen uit de banenafspraak, en hoeveel er ontbreken.",
    placements: "Stages en trainees, en hoeveel er zijn afgesproken.",
    recruitment: "Wie solliciteert en door elke stap komt, en hoe vacatures worden vervuld.",
    internshipWatch: "Signalen over stagediscriminatie, en de proef met open hiring.",
    outside: "Wat anderen publiceerden: het CBS, de stad, de beroepsbevolking.",
    releases: "Welke cijfers naar buiten gingen, wanneer en voor wie.",
    protection: "Wat er over mensen wordt bewaard, waarvoor, hoe lang, en wat nooit binnenkomt.",
    staffFile: "Het bestand van P&O inlezen, en wat de ondernemingsraad daarover besloot.",
  },
};
