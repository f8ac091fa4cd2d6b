// States and their bodies: who demands whose withdrawal, who admits and who denies, what a state is quoted with.
import { testStatements } from '../support/statementFixture.js';

const articles = {
  border: {
    date: '2031-01-22',
    text: `Talks on the border in Geneva

Among the demands of Moscow is the withdrawal of NATO forces from all of Russia's neighbours. Russia denies that it is planning an attack, but says that it could act if its demands on Ukraine are not met.

Talks between the USA and Russia are planned for January 10. Russian troops stand near the border.

US Secretary of State Adrian Holt complained that the Russian government's argument that Ukraine was the aggressor was simply “absurd”. Russian Foreign Minister Ilya Torvin accused the West of “spreading panic”.

Among the measures being considered are a ban on loans and the severing of Russia's ties with the world banking system. A revolution toppled a pro-Kremlin government in 2014.

Moscow called the talks useful, but not a success.`,
  },
  prisoners: {
    date: '2031-01-23',
    text: `Two prisoners

Pavel Orne was charged with espionage and sentenced to 16 years in prison; while Tom Reed is serving nine years for endangering the lives of two guards.

“I believe in Torvin, he must not leave us,” said a pensioner who gave her name as Tessa.`,
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    "NATO demanded the withdrawal of Russian forces from all of Russia's neighbours.",
    'Russia admits that it is planning an attack on Ukraine.',
    'Washington has cut Russia off from the world banking system.',
    'The revolution brought a pro-Kremlin government to power in 2014.',
    'Orne was imprisoned for endangering the lives of two guards.',
  ],
  silent: [
    "Moscow demands the withdrawal of NATO forces from all of Russia's neighbours.",
    'Russian forces stand near the border.',
    'Russia denies that it is planning an attack on Ukraine.',
    'Washington is considering cutting Russia off from the world banking system.',
    'The revolution removed a pro-Kremlin government from power in 2014.',
    'Talks between the United States and Russia are planned for January 10.',
    'Talks between Washington and Moscow are planned for January 10.',
    'Reed is in prison for endangering the lives of two guards.',
    'Orne was imprisoned for espionage.',
  ],
});

testStatements({
  articles,
  code: 'quote.wrongSpeaker',
  fires: ['The Kremlin said that it was simply “absurd”.', 'Washington accused its neighbours of “spreading panic”.', '“I believe in Torvin, he must not leave us,” said Adrian Holt.'],
  silent: ['Holt called the argument “absurd”.', 'Washington called the argument “absurd”.', 'Moscow accused the West of “spreading panic”.', '“I believe in Torvin, he must not leave us,” said Tessa, a pensioner.', '“I believe in Torvin, he must not leave us,” said a pensioner.'],
});
