// A language model asked to "make it original": smooth, reordered, padded, and a fact or two went missing.
export const original = `Village votes to keep its only bus
By Jorun Aldgate

HALLOW FEN – Residents of Hallow Fen voted by 214 to 37 on Sunday to pay for their village bus themselves, a month after the regional operator announced that it would drop the route.

The number 9 bus connects the village of 600 with the market town of Brackwater, 18 kilometres away. It runs six times a day and carries about 70 passengers, most of them pupils and pensioners.

The operator, Norlane Transit, said in October that the line lost 94,000 guilders a year and that it could no longer justify the expense. It offered to sell the vehicle for a symbolic price.

Under the plan agreed on Sunday, each household will contribute 11 guilders a month to a cooperative. Two retired lorry drivers, Benno Staaf and Lidia Kerrow, have offered to drive without pay in the first year.

"If the bus goes, the school goes next, and then we are a place where people only sleep," said Kerrow, 67.

Critics argue that a village should not have to rescue a public service. Oskar Penhale, who voted against the plan, said the region was getting away with a broken promise.

The cooperative hopes to take over on 1 February. It still needs a licence, which usually takes eight weeks.`;

export const suspect = `How one small community refused to lose its lifeline

In an inspiring display of local determination, the people of Hallow Fen have chosen to take public transport into their own hands. In a ballot held on Sunday, 214 villagers backed a proposal to fund the village bus themselves, while only 37 opposed it.

The decision follows an announcement by the regional operator, Norlane Transit, that it would be withdrawing the service. According to the company, the route was losing 94,000 guilders annually, an expense that could no longer be justified. It did, however, offer to hand over the vehicle for a token sum.

For the village's 600 inhabitants, the number 9 is more than a convenience. Running six times daily, it links them with the market town of Brackwater, 18 kilometres away, and transports roughly 70 people, the majority of whom are schoolchildren and pensioners.

The newly approved plan asks every household to pay 11 guilders per month into a cooperative. Meanwhile, two retired lorry drivers, Benno Staaf and Lidia Kerrow, have volunteered to work unpaid for the first two years.

"Once the bus disappears, the school will be next, and then we will be nothing more than a place to sleep," Kerrow explained.

Not everyone is convinced. Oskar Penhale, who voted against the scheme, believes the region is getting away with a broken promise.

If all goes well, the cooperative could take over as early as 1 February. Experts say that the story may serve as a model for other rural areas. It must first obtain a licence, a process that generally takes eight weeks.`;
