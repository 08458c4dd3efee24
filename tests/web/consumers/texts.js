// The pair that every consumer compares: more than sixty words, one of them swapped.
const rest = `Nobody spoke against the plan. The mill will be sold in spring, and the money goes to the school, whose roof
has leaked since the storm. Two families still live in the mill. They may stay until their new houses are ready, the mayor
promised, and the council will pay for the move. The fair itself drew more visitors than ever before, most of them on Sunday.`;
export const original = `The council met on the foggy eve of the harvest fair. ${rest}`;
export const suspect = `The council met on the misty eve of the harvest fair. ${rest}`;
