import type { staffFigures as dutch } from "../nl/staffFigures.ts";

/** The page with the released figures about staff. */
export const staffFigures: typeof dutch = {
  title: "Who works here",
  lead: (people: string, day: string) => `On ${day} ${people} people worked here.`,
  leadHidden: (day: string) => `The last figures are of ${day}.`,
  none: "There are no figures about staff yet. Here will stand how many people work here, by unit, sex, age and grade.",
  filling:
    "This is a demonstration. The invented staff is being read in and its figures protected. That takes about a minute. Then load the page again.",
  hidden: "hidden",
  hiddenWhy:
    "Hidden means: this figure can say something about a few people. Sometimes it is small itself. Sometimes a small one would follow from it.",
  datedWhy:
    "Where a letter stands beside a figure, it is of an earlier day. A new one would say something about the few people who came or left since.",
  letter: (letter: string, day: string) => `${letter}: of ${day}.`,
  openMirror: "Does the organisation resemble the city?",
  tables: "The counts",
  caption: (by: string) => `Number of people by ${by}`,
  table: (title: string) => `Table: ${title}`,
  and: "and",
  people: "People",
  by: {
    unit: "unit",
    sex: "sex",
    age: "age",
    grade: "grade",
    hours: "hours a week",
    kind: "kind of employment",
  },
  code: {
    everybody: "Everybody",
    organisation: "Whole organisation",
    women: "Women",
    menAndOthers: "Men and others",
    notStated: "Not known",
    under20: "Under 20",
    from20to34: "20 to 35",
    from35: "35 or more",
    permanent: "Permanent",
    temporary: "Temporary",
    trainee: "Trainee",
  },
  own: (unit: string) => `${unit}, in no unit under it`,
};
