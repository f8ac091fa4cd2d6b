import { testStatements } from '../support/statementFixture.js';

/** A ferry, a dam and a storm: turns of phrase by which a sentence denies, or does not, what its source puts the other way. */
const articles = {
  ferry: {
    text: `Ferry strikes the quay at Orla

Nobody was killed and no oil leaked into the harbour of Orla, the coastguard said. The owner, Brand Lines, denied that the ferry had missed its yearly inspection, saying it had passed one in May.

Some 4,000 homes in Orla were without power on Friday noon, down from 9,000 on Wednesday. The alarm reached the harbour office at 11:40 p.m.`,
    date: '2044-06-04',
  },
  dam: {
    text: `Valley votes on the dam

The company Hydra calls the study of the dam incomplete, because it takes no account of the farms. The valley council had given up its demand for an immediate vote on the dam and now wanted one within five years.

Traffic in the valley rose by less than 1 percent after the tunnel opened. Rents in the valley hardly rose in 2043.`,
    date: '2044-06-10',
  },
  storm: {
    text: `Storm Agda hits the islands of Sule

Agda is the strongest storm to hit the islands of Sule since 2017, when Storm Bero killed 44 people.

The council of Sule adopted the aid plan by 23 votes to 16, with two abstentions. No ferry has sailed to Sule since Monday, as the quay is under water.`,
    date: '2044-06-14',
  },
};

testStatements({
  articles,
  code: 'claim.contradicted',
  fires: [
    'Oil leaked into the harbour of Orla.',
    'Rents in the valley rose in 2043, just as the council had feared.',
    'Ferries have sailed to Sule since Monday.',
    'A ferry has sailed to Sule since Monday.',
    'Hydra says that the study of the dam takes account of the farms.',
    'Traffic in the valley fell by less than 1 percent after the tunnel opened.',
  ],
  silent: [
    'Nobody was killed, and the harbour of Orla was spared an oil spill.',
    'The ferry underwent its yearly inspection in May and passed, according to Brand Lines.',
    'Between Wednesday and Friday noon, power came back to some 5,000 homes in Orla.',
    'Hydra objects that the study of the dam leaves the farms out of account.',
    'The valley council no longer insists on an immediate vote on the dam and wants one within five years instead.',
    'Rents in the valley rose slightly in 2043.',
    'Traffic in the valley hardly rose after the tunnel opened.',
    'No storm since Bero in 2017 has hit the islands of Sule with such force.',
    'The council of Sule adopted the aid plan by 23 votes to 16, with two members abstaining.',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: ['The alarm reached the harbour office shortly before ten in the evening.', 'The alarm reached the harbour office shortly before noon.'],
  silent: ['The alarm reached the harbour office shortly before midnight.', 'The alarm reached the harbour office at about 11:30 p.m.'],
});
