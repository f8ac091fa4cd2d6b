import { testStatements } from '../support/statementFixture.js';

/** Sums in many currencies, measures, temperatures, days and times as newspapers write them, and other ways of writing the same. */
const articles = {
  terminal: {
    text: `Work on the terminal of Ettra to start in May

The terminal of Ettra will cost 18 million marks (about $10.4 million). The hall of the terminal will have a floor of 1,200 square metres. The Bank of Skell lends 4.2bn zlotys for the railway, and the Fund of Orme gives 5 million Canadian dollars for the school. Stamps will cost 50p. Dealers in Tarn lost Rs 400 crore. The Bank of Velm fined the broker CHF 2.5 million.

More than 1500 people marched through Ettra on 3-4 March, and the pipeline to Skell is 1500 km long. Several hundred stayed overnight. The ferry sails at 25 knots, the train at 160 kilometres an hour.

At night the thermometer in Ettra fell to -5°C, and in Orme it reached 40C (104F). The champion of the long jump is 6ft 2in tall. The storm began at 10 p.m. and ended at half past six. The terms of the board last two-and-a-half years.

The season of 2043-44 was the worst since the nineties. The report of 14/02/2044 says that 3.5 million barrels a day will flow by mid-2047. The court sits again in the autumn.`,
    date: '2044-03-12',
  },
};

testStatements({
  articles,
  code: 'figure.mismatch',
  fires: [
    'The terminal of Ettra will cost 18 million dollars.',
    'The terminal of Ettra will cost 16 million marks.',
    'The hall of the terminal will have a floor of 1,200 square feet.',
    'The hall of the terminal will have a floor of 1,200 square kilometres.',
    'The Bank of Skell lends 4.2 million zlotys for the railway.',
    'The Bank of Skell lends 4.2bn euros for the railway.',
    'The Fund of Orme gives 5 million US dollars for the school.',
    'Stamps will cost 60p.',
    'Dealers in Tarn lost Rs 40 crore.',
    'The Bank of Velm fined the broker CHF 3.5 million.',
    'More than 2500 people marched through Ettra.',
    'The pipeline to Skell is 1200 km long.',
    'The pipeline to Skell is 1500 miles long.',
    'The train runs at 180 kilometres an hour.',
    'At night the thermometer in Ettra fell to 5°C.',
    'At night the thermometer in Ettra fell to minus 15 degrees Celsius.',
    'In Orme the thermometer reached 40 degrees Fahrenheit.',
    'The champion of the long jump is 6ft 5in tall.',
    'The terms of the board last three and a half years.',
    'The report says that 2.5 million barrels a day will flow by mid-2047.',
  ],
  silent: [
    'The terminal of Ettra will cost 18m marks.',
    'The terminal of Ettra will cost about 10.4 million dollars.',
    'The hall of the terminal will have a floor of 1,200 sq m.',
    'The Bank of Skell lends 4.2 billion zlotys for the railway.',
    'The Fund of Orme gives 5 million dollars for the school.',
    'The Fund of Orme gives C$5 million for the school.',
    'Stamps will cost 50 pence.',
    'Dealers in Tarn lost 4 billion rupees.',
    'Dealers in Tarn lost 400 crore rupees.',
    'The Bank of Velm fined the broker 2.5 million francs.',
    'More than 1,500 people marched through Ettra.',
    'The pipeline to Skell is 1,500 kilometres long.',
    'The train runs at 160 km/h.',
    'At night the thermometer in Ettra fell to five degrees below zero.',
    'At night the thermometer in Ettra fell to minus five degrees Celsius.',
    'In Orme the thermometer reached 40 degrees.',
    'In Orme the thermometer reached 104 degrees Fahrenheit.',
    'The champion of the long jump is 6 feet 2 inches tall.',
    'The terms of the board last 2½ years.',
    'The report says that 3.5 million bpd will flow by mid-2047.',
  ],
});

testStatements({
  articles,
  code: 'date.mismatch',
  fires: [
    'People marched through Ettra on 6 and 7 March.',
    'The storm in Ettra began at 8 p.m.',
    'The season of 2042-43 was the worst.',
    'The report of 16 February 2044 says that 3.5 million barrels a day will flow.',
    'The report says that 3.5 million barrels a day will flow by mid-2049.',
    'The court sits again in the spring.',
  ],
  silent: [
    'People marched through Ettra on March 3 and 4.',
    'People marched through Ettra from 3 to 4 March.',
    'The storm in Ettra began at 10pm.',
    'The 2043/44 season was the worst since the 1990s.',
    'The report of 14 February 2044 says that 3.5 million barrels a day will flow.',
    'The report says that 3.5 million barrels a day will flow by the middle of 2047.',
    'The court sits again in autumn.',
  ],
});
