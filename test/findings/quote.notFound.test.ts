import { testQuotations } from './quotationCases.js';

const notFound = ['quote.notFound'] as const;

testQuotations([
  { text: '“The lighthouse keeper has sold his boat to a stranger,” Hask said.', codes: notFound },
  { text: 'Maravent declared that “the navy will send its newest frigate before the first frost.”', codes: notFound },
  { text: '“Our children will remember the winter of the empty nets,” Quill said.', codes: notFound },
  { text: '“Peace is a harbour with two mouths,” Lunde said.', codes: notFound },
  { text: 'Hask called the first round “splendid”.', codes: notFound },
  { text: 'Lunde promised a “golden age” on the coast.', codes: notFound },
  { text: 'Quill said the season would open with “a night of silver and of snow”.', codes: notFound },
  { text: '“Required fields are marked,” Darrow said.', codes: notFound },
  { text: 'Darrow promised “a strike without end”.', codes: notFound },
]);

testQuotations([
  { text: 'Hask called the first round “fruitless”.' },
  { text: 'The coast calls it the “long quiet”.' },
  { text: 'Her novel “The Salt Road” was read aloud.' },
  { text: 'The poem “A Winter of Empty Nets for the Children of the Coast” was read aloud.' },
  { text: 'What the papers call “peace” is something else.' },
  { text: 'The coast “has waited long enough”, Lunde said.' },
  { text: '“The dykes have held,” Darrow said.' },
  { text: 'Maravent called any retreat “out of the question”.' },
  { text: 'There was no “sign of a compromise”, as the union said.' },
]);
