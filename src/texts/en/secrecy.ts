import type { secrecy as dutch } from "../nl/secrecy.ts";

/** The register of secrecy of a programme, and its forms. */
export const secrecy: typeof dutch = {
  title: "Secrecy",
  lead: (inForce, lifted) => {
    const now = `${inForce} ${inForce === 1 ? "secrecy holds" : "secrecies hold"} now.`;
    return lifted === 0 ? now : `${now} ${lifted} ${lifted === 1 ? "was" : "were"} lifted.`;
  },
  about: (documents) => `This is about: ${documents}.`,
  partsShort: "Documents",
  mayLiftShort: "To be lifted by",
  none: "No secrecy has been recorded yet. A document that was added as secret has then not been made secret by a body.",
  review: (count) =>
    count === 1 ? "1 secrecy must be looked at again." : `${count} secrecies must be looked at again.`,
  add: "Record secrecy",
  give: "Record to whom it was given",
  lift: "Record the lifting",
  bodyName: {
    council: "municipal council",
    executive: "executive",
    mayor: "mayor",
    councilCommittee: "council committee",
  },
  receiverName: {
    council: "all members of the municipal council",
    someOfCouncil: "some members of the council",
    executive: "executive",
    mayor: "mayor",
    councilCommittee: "council committee",
  },
  ground: "Ground",
  groundText: (paragraph, letter) => `Woo article 5.1, paragraph ${paragraph}, under ${letter}`,
  groundHint: "Only an interest in the Wet open overheid, article 5.1, paragraph 1 or 2.",
  mark: "SECRET.",
  markReaders: "Only who reads secret documents may read this.",
  markedKind: (kind: string) => `${kind} · SECRET`,
  marking: (ground, mayLift) => `Gemeentewet article 87; ${ground}. To be lifted by: ${mayLift}.`,
  markingUntil: (moment) => `Will be lifted on ${moment}.`,
  heading: (key, body, day) => `${key}: ${body}, ${day}`,
  body: "Which body imposes secrecy?",
  committee: "Which committee?",
  committeeHint: "Only where a council committee imposes the secrecy.",
  reasoning: "Public reasoning",
  reasoningHint:
    "Explain why this interest weighs more. This text may become public: write nothing secret in it.",
  imposedOn: "Imposed on",
  reviewOn: "Look at again on",
  reviewPassed: "should have been looked at again",
  parts: "Which documents?",
  passage: "Only one or more passages?",
  passageHint:
    "Put each passage on a line of its own: the page or heading, a colon, and the secret words as in the document. For example: page 4: The amount is 40,000 euros. Leave this empty if the whole document is secret. Others read the document without those words, once the redacted text is decided.",
  words: (words: string) => `“${words}”`,
  wholeDocument: "the whole document",
  mayLift: "Which body may lift it?",
  givenTo: "Given to",
  givenOn: (to, day) => `${to}, on ${day}`,
  notGiven: "to nobody",
  to: "To whom was it given?",
  on: "On which day?",
  state: "State",
  stateName: {
    imposed: "holds, until the body lifts it",
    liftDecided: (moment) => `holds, and ends on ${moment}`,
    lifted: (moment) => `lifted on ${moment}`,
  },
  liftBy: "Which body decides?",
  decidedOn: "Decided on",
  when: "When does the secrecy end?",
  whenName: { now: "at once", at: "at an instant" },
  atDay: "On which day?",
  atTime: "At what time?",
  atTimeHint: "Write the time as 17:00, as the clock in the Netherlands shows it then.",
  atAlone: "Only if you choose an instant.",
  liftConsequence:
    "From that moment everybody who reads the programme can open the documents. After it there is no way back.",
  imposeConsequence: "From now on only who reads secret documents finds these documents.",
};
