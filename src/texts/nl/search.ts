/** The page that finds things by a word. */
export const search = {
  title: "Zoeken",
  ask: "Zoek een actie, een doel, een streefcijfer, een dossier of een stuk.",
  found: (count: number, word: string, most: number) => {
    if (count >= most) return `De eerste ${most} gevonden met "${word}". Zoek preciezer om minder te zien.`;
    return count === 1 ? `1 gevonden met "${word}".` : `${count} gevonden met "${word}".`;
  },
  none: "Wij vonden niets. Probeer een ander woord, of een deel van het woord.",
  kind: {
    action: "actie",
    objective: "doel",
    target: "streefcijfer",
    dossier: "dossier",
    document: "stuk",
    source: "stuk uit de bron",
  },
};
