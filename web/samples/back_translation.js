// Through another language and back, then posted by a site that glued its own lines into the story.
export const original = `Night market returns to Old Vessel Square
By Corin Halewood

PORT ANSELM – The night market on Old Vessel Square will open again in June, four years after a fire destroyed most of its wooden stalls.

City engineers approved the new plan on Thursday, Deputy Mayor Ilse Varnholt told reporters. The market will have 120 stalls, a covered hall for musicians and wider lanes so that fire engines can reach every corner.

"People did not only lose shops that night, they lost the place where they met," Varnholt said. "We promised to bring it back and we have kept that promise."

The fire broke out shortly before midnight on 3 August and burned for more than nine hours. No one was killed, but 46 traders lost everything they owned.

Investigators later blamed a faulty heater in a noodle kitchen. The owner, Radek Sulwan, was cleared of negligence by a court last year.

Not all traders will return. Mirela Dost, who sold lamps on the square for 22 years, said the new rents were too high. A stall will cost 310 marks a month, compared with 180 before the fire.

The city says the rent includes electricity, insurance and a night watch. It has also set aside 15 stalls for young traders, who will pay half.

Rebuilding cost 8.6 million marks, a third of it raised by donations. The opening weekend is planned for 12 and 13 June, and the first visitors will be served free soup.`;

export const suspect = `Night market comes back to the Old Ship Square

Newsdesk Online

PORT ANSELM – The night market in Old Ship Square will reopen in June, four years after a fire destroyed most of its wooden stalls.

- Advertisement -

City engineers approved the new plan on Thursday, Deputy Mayor Ilse Warnholt told reporters. The market will have 120 stalls, a covered hall for musicians and wider lanes to allow fire engines to reach every corner. corner.

"That night, people not only lost shops, they lost the place where they met," Varnholt said. "We promised to bring it back and kept our promise."

Related: Ten street food recipes you have to try at home

The fire broke out just before midnight on August 3 and burned for more than nine hours. No one was killed, but 64 traders lost everything they owned.

Investigators later blamed a defective heater in a noodle kitchen. The owner, Radek Sulvan, was acquitted of negligence by a court last year.

Share this article on social media

Not all merchants will return. Mirela Thirst, who sold lamps in the square for 22 years, said the new rents were too high. A stall will cost 310 marks per month, compared to 180 before the fire. before.

The city says the rent includes electricity, insurance and a night guard. It has also set aside 15 stalls for young merchants, who will not pay half.

The reconstruction cost 8.6 million marks, a third of which was raised through donations. The opening weekend is scheduled for June 12 and 13, and the first visitors will be served free soup.

Subscribe to our newsletter and never miss a story again.`;
