// A pair of our own with a change of every weight: facts, wording, small ones, paragraphs that stayed, words said twice.

const kept = `The bridge was opened in 1932 by the harbour company, which still owns the tolls and the two stone towers.

Lorries were sent along the coast road until midnight, and the last bus from Ambry waited at the quay for an hour.`;

export const drawbridge = {
  original: `Drawbridge at Ambry Quay stuck open for nine hours

By Ottilie Vance

The drawbridge at Ambry Quay stood open for nine hours on Tuesday after a bolt broke in the northern tower.

${kept}

“We could see the crack from the boat,” said the bridge keeper, Anders Wray. He said that the bolt was 40 years old.

Repairs will begin on Friday. The work is planned to last three weeks, and the work on the southern tower will follow. The town council has not said who is to pay for the work.

About 300 people signed a letter to the mayor.`,
  suspect: `Drawbridge at Ambry Quay stuck open for nine hours

The drawbridge at Ambry Quay stood open for nine hours on Tuesday after a bolt snapped in the northern tower.

${kept}

“We could see the crack from the ship,” said the bridge keeper, Anders Vray. He said the bolt was 14 years old.

Repairs will start on Friday. The job is planned to last three weeks, and the job on the southern tower will follow. The town council has not said who is to pay for the job.

The keeper was given a new radio.`,
};
