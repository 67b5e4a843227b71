import type { figures as dutch } from "../nl/figures.ts";

export const figures: typeof dutch = {
  title: "Figures",
  lead: (day: string) => `The latest figures about staff are of ${day}.`,
  none: "There are no figures about staff yet.",
  people: "About staff",
  agreed: "Beside what was agreed",
  sources: "Where the figures come from",
  about: {
    staff: "How many people work here, by unit, sex, age and grade.",
    mirror: "Women by grade and by unit, age and origin, beside the city.",
    flows: "Who came, rose, moved and left, and whether women and others differ in it.",
    jobs: "Jobs for people of the banenafspraak, and how many are missing.",
    placements: "Internships and trainee places, and how many were agreed.",
    recruitment: "Who applies and passes each step, and how vacancies are filled.",
    internshipWatch: "Signals of internship discrimination, and the pilot with open hiring.",
    outside: "What others published: CBS, the city, the labour force.",
    releases: "Which figures left, when and for whom.",
    protection: "What is kept about people, for what, how long, and what never comes in.",
    staffFile: "Bring in the file of HR, and what the works council decided about it.",
  },
};
