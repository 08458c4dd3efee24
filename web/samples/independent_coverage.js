// Two reporters, one event: the same people, places and figures, and no sentence in common. Not a copy.
export const original = `Museum finds missing globe in its own cellar
By Petra Lindqvane

ARDENHOLM – A celestial globe that was believed stolen in 1971 has been found in the cellar of the Ardenholm City Museum, behind a wall of crates that nobody had opened in half a century.

Workers who were clearing the room for new heating pipes came upon it on Monday morning. The brass globe, made in 1688 by the instrument maker Joost Verhagel, is worth an estimated 1.2 million thalers.

"I have told the story of the theft to visitors for eleven years," said the museum's director, Anneke Thorsby. "It turns out that I was leading them past it every day."

The police file, reopened after the discovery, names three suspects, all of whom have since died. Thorsby said that she would write to their families and apologise.

The globe has a dent near the pole but is otherwise in good condition. It will be shown from March.`;

export const suspect = `For fifty years the thief was a stack of boxes
By Dov Merriman

Plumbers are not often thanked by art historians. On Monday two of them moved some boxes at the City Museum in Ardenholm and put an end to the town's favourite crime story.

Under a tarpaulin stood Verhagel's celestial globe, which every schoolchild here can tell you was carried off one stormy night in 1971. It had never left the building.

Anneke Thorsby, the director, laughed when I asked how such a thing can happen. An inventory was lost in the flood of 1974, she said, and later curators simply took the theft for granted. "Nobody looks for a thing that everyone knows is gone."

Not everybody is amused. Ruben Castellan, whose late uncle was questioned for two days at the time, told me that the family had lived with whispers ever since. He would like the town to put up a plaque.

Insurers paid 90,000 thalers for the loss. Whether the museum has to give the money back is a question for lawyers, and the lawyers have already asked for time.`;
