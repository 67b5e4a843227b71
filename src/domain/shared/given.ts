/** Returns whether a text says something at all: a field with only spaces in it says nothing. */
export const isGiven = (text: string | null): text is string => text !== null && text.trim() !== "";
