/** The agency's story of an invented event, without any line that says whose it is. */
export const STORY = `NORDHAVN — The harbour council voted on Monday to close the northern quay for two years after engineers found cracks in the oldest of its five piers.

Council leader Marta Holm said the closure would cost the town about 40 million crowns but that there was no other way to keep the ferries safe.

“We do not gamble with the people who cross this water every morning,” Holm said. “The pier was built for steamers, and it shows.”

The vote followed a stormy meeting in which shop owners accused the council of hiding a survey that warned of the cracks in 2019.

Opposition member Jens Aalto called the decision hasty and said the U.S. company that inspected the pier had not been asked to repair it.

About 3,200 passengers use the quay each day, most of them workers from the island of Skarv.

Ferries will leave from the coal dock from June, and a bus will bring passengers to the old market.

The engineers are expected to publish their full report before the summer recess, Holm said.`;

/** Its later version: re-ordered, with a new paragraph. */
export const UPDATE = `NORDHAVN — The harbour council voted on Monday to close the northern quay for two years after engineers found cracks in the oldest of its five piers.

About 3,200 passengers use the quay each day, most of them workers from the island of Skarv.

Council leader Marta Holm said the closure would cost the town about 45 million crowns but that there was no other way to keep the ferries safe.

“We do not gamble with the people who cross this water every morning,” Holm said. “The pier was built for steamers, and it shows.”

A lawyer for the shop owners said on Tuesday that they would ask a court to stop the work.

The vote followed a stormy meeting in which shop owners accused the council of hiding a survey that warned of the cracks in 2019.

Opposition member Jens Aalto called the decision hasty and said the U.S. company that inspected the pier had not been asked to repair it.`;

/** A copy passed through synonyms by machine: quotations altered, marks broken, another house style. */
export const SPUN = `NORDHAVN — The port council decided on Monday to shut the northern quay for two years after engineers discovered fissures in the oldest of its five piers.

Council leader Marta Holm stated the shutdown would cost the city around 40 million crowns but that there was no other means to keep the ferries secure.

“We are not gambling with the persons who cross this water each morning, ”Holm said. “The pier was constructed for steamers and it is seen . ”

The vote came after a tempestuous meeting in which shop owners accused the council of concealing a survey that cautioned of the fissures in 2019.

Opposition member Jens Aalto named the decision rash and said the US firm that inspected the pier had not been requested to fix it.

Around 3,200 travellers use the quay every day, most of them workers from the island of Skarv .

Ferries will depart from the coal dock from June. Market buses. The US firm will not take part.`;

/** Another machine's copy: translated and back. */
export const RETURNED = `The harbour council has voted on Monday in favour of closing the northern quay for two years after engineers found cracks in the oldest of the five piers.

The head of the council, Marta Hulm, said that the closure will cost the town about 40 million crowns, but that there was no other way to keep the ferries safe.

"We gamble with the people who cross this water every morning," Hulm said. "The pier was built for steamers, and this shows. "

The vote followed a stormy meeting in which the shop owners accused the council of hiding a survey that warned of the cracks in 2019, and the US company has been absent. The US company denied.`;

/** A story of another town. */
export const OTHER = `SKARV — A school on the island opened a second classroom on Friday, forty years after parents first asked for it.

Teacher Ida Brandt said the children had drawn the plans themselves and that the builders had followed most of them.`;
