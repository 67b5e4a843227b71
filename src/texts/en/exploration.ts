import type { exploration as dutch } from "../nl/exploration.ts";

const anonymousRound = {
  name: "An anonymous survey",
  what: "Employees answer without a name. The survey closes on a day. Only protected counts stay.",
  pros: ["Nobody can be traced.", "The answer comes from people themselves."],
  cons: [
    "Not everybody answers, and those who do are no sample.",
    "Small groups cannot be shown.",
    "Evenbeeld cannot do this yet.",
  ],
  law: "Anonymous answers are no personal data, if nobody can trace them. The works council must consent.",
};

/** The pages on which alternatives stand before anything is built. */
export const exploration: typeof dutch = {
  of: {
    voluntaryRegistration: {
      title: "Voluntary registration of origin",
      question: "Do we want employees to have their own origin recorded?",
      source:
        "Amsterdam explores this first, with alternatives and their pros and cons (proposal of 5 November 2024).",
      alternatives: {
        nothing: {
          name: "Record nothing",
          what: "We look at age, gender, grade and unit only.",
          pros: ["No danger to anybody's privacy.", "There is nothing to guard or to delete."],
          cons: ["Nothing can be said about origin."],
          law: "No legal basis is needed.",
        },
        barometer: {
          name: "The Barometer of CBS",
          what: "CBS links the data itself and gives back percentages only.",
          pros: ["No origin comes into our file.", "Comparable with the labour force."],
          cons: [
            "Only 3 groups.",
            "From 250 employees on, also for each subgroup.",
            "Counts jobs, not people.",
          ],
          law: "We process no special category of data. The works council is informed.",
        },
        anonymousRound,
        ownRecord: {
          name: "A record with the person",
          what: "Who wants to records the own origin in the personnel system.",
          pros: ["More classes possible.", "Can be followed over the years."],
          cons: [
            "Consent is seldom free at work.",
            "Can be abused or leak.",
            "Who does not take part stands out.",
          ],
          law: "Processing origin is forbidden unless an exception applies (GDPR article 9; UAVG article 25). Evenbeeld has no place for it.",
        },
      },
    },
    employeesWithDisability: {
      title: "Counting employees with a disability",
      question: "How do we count employees with a disability without recording it with a person?",
      source: "Utrecht looks for an approach within the rules of privacy (implementation plan 2023-2024).",
      alternatives: {
        nothing: {
          name: "Do not count",
          what: "We look only at what we do: adaptations, support and recruitment.",
          pros: ["No danger to anybody's privacy."],
          cons: ["The target of the banenafspraak cannot be followed."],
          law: "No legal basis is needed. The banenafspraak does ask for a number.",
        },
        ownCount: {
          name: "Count from a file of its own",
          what: "HR delivers unit, hours and days, without numbers or names. Evenbeeld counts in memory and keeps totals only.",
          pros: ["Fits the banenafspraak.", "No row about anybody stays."],
          cons: ["Counts only who is in the doelgroepregister.", "Small units stay hidden."],
          law: "Making the file at HR is processing. Have it checked whether the law leaves room for it.",
        },
        anonymousRound,
        flagWithPerson: {
          name: "A mark with the person",
          what: "The personnel system says who has a disability.",
          pros: ["Every count can be made."],
          cons: ["Health is a special category of data.", "It can harm people."],
          law: "Forbidden unless an exception applies (GDPR article 9; UAVG article 30). Evenbeeld refuses such a column.",
        },
      },
    },
  },
  notChecked: "The explanation of the law is ours. No lawyer has checked it yet.",
  open: "Nothing was decided yet. Until then nothing is registered.",
  decided: (by: string, day: string, alternative: string) => `Decided by ${by} on ${day}: ${alternative}.`,
  openShort: "not decided yet",
  noRegistration:
    "Evenbeeld has no free field for special characteristics. That stays so, also after a decision.",
  alternatives: "Alternatives",
  what: "What it is",
  pros: "For",
  cons: "Against",
  law: "The law",
  impossible: "This cannot be done in Evenbeeld.",
  decisionTitle: "Decision",
  decision: "Decision",
  decidedBy: "Who decided",
  decidedByHint: "A function or a body, such as the executive.",
  day: "Day",
  reason: "Why",
  legalCheck: "Legal check",
  legalCheckHint: "Who checked the law, and what came of it? Empty: nobody yet.",
  legalCheckNone: "not done yet",
  decide: "Record a decision",
  decideLead: "A decision stands. Who decides otherwise later records a new decision.",
  earlier: "Earlier decisions",
};
