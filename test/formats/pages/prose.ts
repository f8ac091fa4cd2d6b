/** Paragraphs of invented news, for the pages. */
export const HARBOUR: readonly string[] = [
  'The harbour of Orsk opened again on Friday after nine years of repairs, and the first ferry left at noon with eighty passengers and two lorries of salted fish on board.',
  'Dana Orlo, the minister of transport, cut a blue ribbon in front of some four hundred people who had come in spite of the rain, many of them from the villages up the coast.',
  '“It is the day that this town has waited for,” she said. “From now on nobody has to drive six hours around the bay to see a doctor.”',
  'The repairs cost 41 million crowns, almost twice what parliament had granted in the year of the storm, according to the court of auditors.',
  'Unions of the fishing crews stayed away from the ceremony. They want the quota for herring to be raised before they land their catch in Orsk again.',
  'A second quay for freight is to follow next spring, the port authority said, if the winter spares the new pilings.',
];
export const TREATY: readonly string[] = [
  'Valen and Sarn signed a treaty on the waters of the upper Tessel late on Tuesday, ending a quarrel that had kept their border posts closed for eleven months.',
  'Under the treaty, Sarn may fill its new reservoir over five winters instead of two, and has to tell Valen thirty days ahead whenever it closes the sluices.',
  'Ida Lam, who led the talks for Valen, called the result “less than we asked for and more than we feared”.',
  'Farmers below the dam lost a third of their harvest last summer, the chamber of agriculture in Marrow says, when the river fell to its lowest level since records began.',
  'Both parliaments have to ratify the text. In Sarn a vote is expected before the end of the month, in Valen not before the elections in October.',
  'The commission that is to watch over the gauges will have its seat in Colm, a town of nine thousand people on the border, and begin its work in January.',
];
export const SCHOOLS: readonly string[] = [
  'Every third school in the district of Marrow has had no teacher of physics since the summer, a survey by the parents’ council has found.',
  'The council asked all 214 schools of the district in September, and 187 answered. In 63 of them the subject is taught by somebody who never studied it, or not at all.',
  '“My daughter has had eleven hours of physics in two years,” said Petra Vann, the chair of the council. “She wants to build bridges.”',
  'The ministry does not dispute the figures. It has begun to offer a year of training to engineers who want to change to a school, and 140 have signed up so far.',
  'Critics say that this is too few and comes too late, since half of the physics teachers who are left will retire within eight years.',
  'Parliament will debate a supplement of 300 crowns a month for teachers of scarce subjects when it meets again in November.',
];
/** Headlines of stories that a page offers besides its own. */
export const OTHERS: readonly string[] = ['Ferry fares to rise in January', 'Court hears case of the lost lighthouse keeper', 'Ten quiet beaches on the north coast', 'Minister rejects call for a second bridge', 'What the budget means for your village', 'Storm warning for the western isles'];
