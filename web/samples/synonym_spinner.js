// A synonym spinner: sentence by sentence, every third word replaced, nothing else touched.
export const original = `Ferry to Skarrow Island will stop for the winter
By Edda Marlowe

LINDMOOR – The last ferry to Skarrow Island will leave on Friday evening, after the harbour board voted to close the pier for urgent repairs until the spring.

Engineers found deep cracks in 14 of the pier's 62 timber supports during a routine inspection in September. The board's chair, Halvard Quine, said the final decision was difficult but that safety had to come first.

"We cannot ask families to step onto a pier that we would not stand on ourselves," Quine said after the meeting on Tuesday.

About 380 people live on the island throughout the year. Many of them depend on the ferry to reach the hospital, the secondary school and the only supermarket in the district.

The county will pay for a small boat that carries up to twelve passengers twice a day, weather permitting. It cannot take cars, and residents say it often sails late when the wind is strong.

Tamsin Orrell, who runs the island's bakery, worries about supplies. She usually buys 40 sacks of flour a month and has nowhere to store them for a whole season.

The repairs are expected to cost 2.3 million crowns. Work should begin in November and finish before the Easter holiday, the board said.

A petition asking for a larger replacement boat has gathered 1,900 signatures in three days. The council will discuss it next week.`;

export const suspect = `Ferry to Skarrow Island will halt for the winter

LINDMOOR – The final ferry to Skarrow Island will depart on Friday night, after the harbour board voted to shut the pier for pressing repairs until the spring.

Engineers discovered profound cracks in 14 of the pier's 62 lumber supports during a regular inspection in September. The board's chair, Halvard Quine, stated the last decision was tough but that security had to come first.

"We cannot ask households to step onto a pier that we would not stand on ourselves," Quine stated after the gathering on Tuesday.

Around 380 individuals live on the island throughout the year. Many of them rely on the ferry to reach the infirmary, the secondary school and the sole supermarket in the region.

The county will pay for a little vessel that carries up to twelve travellers two times a day, weather allowing. It cannot take automobiles, and inhabitants say it frequently sails late when the wind is powerful.

Tamsin Orrell, who operates the island's bakery, frets about provisions. She normally purchases 40 sacks of flour a month and has nowhere to keep them for an entire season.

The repairs are anticipated to cost 2.3 million crowns. Work ought to commence in November and complete before the Easter vacation, the board stated.

A petition requesting a bigger substitute vessel has collected 1,900 signatures in three days. The council will debate it next week.`;
