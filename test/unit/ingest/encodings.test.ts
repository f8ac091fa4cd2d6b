import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readArticle } from '../../../server/src/ingest/readArticle.js';

/** Bytes of a text in an encoding of one byte a letter, by the platform's own table of it. */
function bytesIn(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  // Some versions of Node read this one as Latin-1.
  if (label === 'windows-1252') [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].forEach((letter, index) => letter !== ' ' && table.set(letter, 0x80 + index));
  return Uint8Array.from([...text], (letter) => {
    const byte = table.get(letter);
    assert.ok(byte !== undefined, `${label} has no ${letter}`);
    return byte;
  });
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const { sources, problems } = await readArticle(`/c/${name}`, bytes);
  assert.deepEqual(problems, []);
  return sources[0]!.content.text;
}

const ENGLISH = 'Harbour opens\n\nThe harbour of Valen opened on Friday, said Dana Orlo, the minister. “It is the first in nine years – and it won’t be the last,” she said. The café at the quay served cakes for £5. Zoë Müller’s crews waited… “At last,” they said.';
const GERMAN = 'Hafen öffnet\n\nDer Hafen von Orsk wurde am Freitag geöffnet, sagte Ministerin Dana Orlo. „Wir haben neun Jahre gewartet – und es hat sich gelohnt“, sagte sie. Die Straße zur Fähre führt über eine neue Brücke.';
const FRENCH = 'Le port rouvre\n\nLe port d’Orsk a rouvert vendredi, a déclaré Dana Orlo, la ministre. « C’est la première fois en neuf ans », a-t-elle ajouté. À l’aube, les équipages ont reçu l’autorisation d’accoster à la fin de l’été…';
const SPANISH = 'El puerto abre\n\nEl puerto de Orsk abrió el viernes, según informó la ministra Dana Orlo. «Es la primera vez en nueve años», añadió. ¿Quién pagó las obras? El señor Peña señaló que mañana habrá más información.';
const POLISH = 'Port otwarty\n\nPort w Orsku został otwarty w piątek – powiedziała minister Dana Orło. „To pierwszy raz od dziewięciu lat”, dodała. Załogi mogą już wpływać, a pierwszy prom odpłynął w południe. Żegluga ruszy później.';
const CZECH = 'Přístav otevřen\n\nPřístav v Orsku byl v pátek otevřen, řekla ministryně Dana Orlová. „Je to poprvé za devět let,“ dodala. Posádky už mohou přistávat a první trajekt odplul v poledne. Žádné další zpoždění se nečeká, uvedl úřad.';
const RUSSIAN = 'Порт открыт\n\nПорт Орска открыли в пятницу, сообщила министр Дана Орло. «Это впервые за девять лет», — добавила она. Экипажи уже могут заходить в порт, а первый паром ушёл в полдень.';
const RUSSIAN_PLAIN = RUSSIAN.replace(/[«»]/g, '"').replaceAll('—', '-');
const UKRAINIAN_PLAIN = 'Порт відкрито\n\nПорт Орська відкрили в суботу, повідомила міністерка Дана Орло. "Це вперше за довгі роки", - додала вона. Екіпажі вже можуть заходити, а перший пором вийшов опівдні. Її слова підтвердили інші посадовці, які були в місті.';
const GREEK = 'Το λιμάνι άνοιξε\n\nΤο λιμάνι του Ορσκ άνοιξε την Παρασκευή, είπε η υπουργός Ντάνα Όρλο. «Είναι η πρώτη φορά εδώ και εννέα χρόνια», πρόσθεσε. Τα πληρώματα μπορούν ήδη να δέσουν.';
const CHINESE = '港口开放\n\n奥尔斯克港口周五开放，部长达娜·奥尔洛说。“这是九年来的第一次，”她补充道。船员们现在可以登陆，第一艘渡轮在中午离开，载有八十名乘客。';
const JAPANESE = '港が開く\n\nオルスクの港は金曜日に開いたと、ダナ・オルロ大臣が述べた。「九年ぶりのことです」と彼女は付け加えた。乗組員は上陸でき、最初のフェリーは正午に出発した。';
const THAI = 'ท่าเรือเปิดแล้ว\n\nท่าเรือออร์สก์เปิดเมื่อวันศุกร์ ดานา ออร์โลรัฐมนตรีกล่าว เธอเสริมว่านี่เป็นครั้งแรกในรอบเก้าปี ลูกเรือสามารถขึ้นฝั่งได้แล้ว';

const CASES: readonly (readonly [string, string, string])[] = [
  ['English', 'windows-1252', ENGLISH], ['English', 'macintosh', ENGLISH], ['German', 'windows-1252', GERMAN], ['German', 'macintosh', GERMAN], ['French', 'windows-1252', FRENCH], ['French', 'macintosh', FRENCH],
  ['Spanish', 'windows-1252', SPANISH], ['Spanish', 'macintosh', SPANISH], ['Polish', 'windows-1250', POLISH], ['Czech', 'windows-1250', CZECH], ['Czech', 'iso-8859-2', CZECH.replace(/[„“]/g, '"')],
  ['Russian', 'windows-1251', RUSSIAN], ['Russian', 'koi8-r', RUSSIAN_PLAIN], ['Ukrainian', 'koi8-u', UKRAINIAN_PLAIN], ['Ukrainian', 'windows-1251', UKRAINIAN_PLAIN], ['Russian', 'x-mac-cyrillic', RUSSIAN], ['Russian', 'ibm866', RUSSIAN_PLAIN], ['Greek', 'windows-1253', GREEK],
];

for (const [language, label, text] of CASES) {
  test(`${language} in ${label} that says nothing of it`, async () => {
    assert.equal(await textOf('a.txt', bytesIn(label, text)), text);
  });
}

for (const [language, text] of Object.entries({ English: ENGLISH, Russian: RUSSIAN, Chinese: CHINESE, Japanese: JAPANESE, Thai: THAI })) {
  test(`${language} in UTF-16 without its mark, in either order`, async () => {
    for (const isBigEndian of [false, true]) assert.equal(await textOf('a.txt', utf16(text, isBigEndian)), text);
  });
}

test('plain text whose letters, two by two, would be signs of Chinese is plain text', async () => {
  for (const piece of ['<text variable="title"/>', 'iVBORw0KGgo+/AAz', 'abcd', 'The harbour of Orsk opened. ', 'na café late ']) {
    const text = `x${piece}`.repeat(2000);
    assert.equal((await textOf('a.txt', new TextEncoder().encode(text))).replace(/\s+/g, ' ').trim(), text.trim().replace(/\s+/g, ' '), piece);
    assert.equal((await textOf('a.txt', bytesIn('windows-1252', text))).replace(/\s+/g, ' ').trim(), text.trim().replace(/\s+/g, ' '), piece);
  }
});

test('a few letters of Windows-1252 are not taken for another encoding’s', async () => {
  const plain = 'The harbour of Valen opened on Friday, and the first ferry left at noon. ';
  for (const few of ['The café was full.', 'They won’t come.', '“No,” she said.', 'It is late – too late.', 'Møller of Ærø paid 5 €.', 'Señor Peña left.', 'ÉCOLE PUBLIQUE, À LOUER', 'Temperatures of 30° ± 2° in § 5', 'It isn’t the crews’ first.', '© 2031 Valen Post®', 'n’t – “x” … •']) {
    assert.ok((await textOf('a.txt', bytesIn('windows-1252', plain + few))).endsWith(few), few);
  }
});

test('a few letters of MacRoman are told where in Windows-1252 they could not stand', async () => {
  const plain = 'The harbour of Valen opened on Friday, and the first ferry left at noon. ';
  for (const few of ['They won’t come, and she didn’t call.', '“No,” she said. “Not now.”', 'Le café où l’été a commencé est fermé.']) {
    assert.ok((await textOf('a.txt', bytesIn('macintosh', plain + few))).endsWith(few), few);
  }
});

test('a page that says it is in UTF-8 and is not', async () => {
  for (const [label, text] of [['windows-1252', GERMAN], ['windows-1252', FRENCH], ['macintosh', ENGLISH], ['windows-1251', RUSSIAN], ['windows-1250', POLISH]] as const) {
    const words = text.split('\n\n');
    const page = `<html><head><meta charset="utf-8"><title>${words[0]!}</title></head><body><article><h1>${words[0]!}</h1>${`<p>${words[1]!}</p>`.repeat(3)}</article></body></html>`;
    assert.ok((await textOf('a.html', bytesIn(label, page))).includes(words[1]!), label);
  }
});

test('a page that says it is in Latin-1 and is in UTF-8', async () => {
  const page = `<html><head><meta charset="iso-8859-1"><title>Hafen</title></head><body><article>${`<p>${GERMAN.split('\n\n')[1]!}</p>`.repeat(3)}</article></body></html>`;
  assert.ok((await textOf('a.html', new TextEncoder().encode(page))).includes(GERMAN.split('\n\n')[1]!));
});
