// One article alone: no original at hand, and still the machine left its marks.
export const original = "";

export const suspect = `Glassworks of Tarn Hollow celebrate three centuries

TARN HOLLOW – The glassworks of Tarn Hollow will celebrate 300 years of blowing glass on Saturday with an open day, a concert and the largest vase it has ever made.

- Advertisement -

Master blower Evander Pruitt, who has worked at the furnace since he was sixteen, will shape the vase in front of the public. It will weigh almost 90 kilos and take four hours to to cool down.

"Glass does not forgive a bad mood," said Evander Prewitt. "You have to be calm, or it breaks."

Read also: The five best cities for a short break

The works were founded in 1726 by a widow, Sunniva Krogstad, who had inherited a forest and did not know what to do with all the wood. Within ten years she employed 80 people and supplied half the windows of the capital. windows.

Today 34 people work there. Gas has replaced wood, but the shapes are blown by mouth as they were under Sunniva Croll.

Click here to subscribe to our channel`;
