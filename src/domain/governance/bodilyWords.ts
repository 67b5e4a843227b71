/**
 * Words that tell of the health or the body of a person, Dutch and English. Words of policy are not among them: sick leave as a
 * subject (verzuim) and accessibility may be written about. Source: judgement; a word that is missing is no promise.
 */
const words: readonly string[] = [
  ...[
    "adhd",
    "angststoornis",
    "autis\\w*",
    "beperking",
    "blind\\w*",
    "burn-?out",
    "chronisch\\w*",
    "depress\\w*",
  ],
  ...[
    "diabetes",
    "diagnos\\w*",
    "disab\\w*",
    "doof\\w*",
    "doven",
    "dyslex\\w*",
    "epilep\\w*",
    "handicap\\w*",
    "hartaandoening",
  ],
  ...[
    "hersenletsel",
    "hiv",
    "illness",
    "kanker",
    "cancer",
    "medicatie",
    "medicijn\\w*",
    "medication",
    "migraine",
  ],
  ...[
    "miskraam",
    "operatie",
    "overspannen",
    "pregnan\\w*",
    "psychiat\\w*",
    "psycholo\\w*",
    "ptss",
    "ptsd",
    "reuma",
  ],
  ...[
    "rolstoel\\w*",
    "slechthorend\\w*",
    "slechtziend\\w*",
    "therap\\w*",
    "trauma\\w*",
    "wheelchair",
    "ziek",
    "ziekte",
    "zieke",
  ],
  ...["ziekmeld\\w*", "zwanger\\w*", "deaf", "sick", "autism\\w*", "anxiety"],
];

const told = new RegExp(`(?<![\\p{L}])(?:${words.join("|")})(?![\\p{L}])`, "iu");

/** Returns whether a text has a word that may tell of the health of a person; the giver judges whether it does. */
export const tellsOfBody = (text: string): boolean => told.test(text);
