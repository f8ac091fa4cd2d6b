/**
 * What pages in many languages say for themselves: lines that lead to other stories, ask to follow or to subscribe, and reserve rights. A closed vocabulary like that of English
 * (`furnitureLexicon`); each expression is a whole line or its beginning, so that no sentence of a report is taken for one.
 */

/** Heads of lists of other stories, as whole lines or before a colon. */
const HEADS = [
  // Languages of the West.
  'mehr (?:zum thema|aus der? \\p{L}+|dazu)|lesen sie (?:auch|dazu|hier(?: auch)?|mehr)|lies auch|auch interessant|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|beiträge|meldungen|nachrichten|themen)|neueste (?:artikel|beiträge|meldungen)|ähnliche (?:artikel|beiträge)|(?:artikel|beiträge) zum thema|meist(?:gelesen|gelesene artikel)',
  '(?:à )?lire (?:aussi|également)|à voir (?:aussi|également)|voir aussi|sur le même sujet|les plus (?:lus|partagés)|articles? (?:liés?|similaires)|vous aimerez aussi',
  '(?:te|le) puede interesar|le[ea] también|leer? más|mira también|ver también|puedes ver|más (?:noticias|leídas?|leídos?)|(?:noticias|artículos) relacionad[ao]s|te recomendamos',
  'leggi anche|ti potrebbe interessare|potrebbe interessarti|articoli correlati|i più letti|leia (?:também|mais)|veja (?:também|mais)|(?:notícias|matérias) relacionadas|mais lidas|llegeix també',
  'lees (?:ook|meer|verder)|meer over dit onderwerp|læs (?:også|mere)|läs (?:också|mer)|les (?:også|mer)|lue (?:myös|lisää)|katso myös|aiheesta lisää',
  // Central and Eastern Europe.
  'czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również)|čtěte (?:také|více)|přečtěte si (?:také|i)|související(?: články)?|mohlo by vás zajímat|čítajte (?:aj|viac)|prečítajte si (?:aj|tiež)|súvisiace(?: články)?|(?:pro)?čitajte (?:i|još)|povezane vijesti',
  '(?:ezt is )?olvas(?:sa|d) el|kapcsolódó(?: cikke?k?| hírek)?|cite(?:ș|ş)te (?:și|şi)|citiți și|vezi și|pe aceeași temă|loe (?:ka|veel|lisaks)|lasi arī|taip pat skaitykite|skaitykite (?:taip pat|daugiau)',
  'читайте (?:также|ещ[её]|по теме|далее|також|ще)|смотрите также|дивіться також|(?:(?:новости|материалы|статьи|ранее|ещ[её]) )?по теме|(?:новини|матеріали|статті) (?:за темою|по темі)|за темою|похожие (?:материалы|новости|статьи)|рекомендуем|самое (?:читаемое|популярное)|вижте още|още по темата|прочетете още|прочитајте (?:још|и)',
  'διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα|σχετικά)|διάβασε (?:επίσης|ακόμ[αη])|δείτε (?:επίσης|ακόμ[αη])|σχετικά (?:άρθρα|θέματα|νέα)',
  // Asia and Africa.
  'ilgili haber(?:ler)?|bunlar da ilginizi çekebilir|ayrıca okuyun|benzer haberler|(?:en )?çok okunan(?:lar)?|okumaya devam et',
  '[إا]قر[أا](?:وا)? (?:[أا]يض\\p{L}?\\p{M}?\\p{L}?|المزيد|كذلك)|شاهد(?:وا)? [أا]يض\\p{L}?\\p{M}?\\p{L}?|طالع [أا]يض\\p{L}?\\p{M}?\\p{L}?|مواضيع (?:ذات صلة|متعلقة)|(?:أخبار|مقالات) (?:ذات صلة|متعلقة)|قد يهمك(?: [أا]يض\\p{L}?\\p{M}?\\p{L}?)?|بیشتر بخوانید|همچنین بخوانید|(?:مطالب|اخبار) مرتبط',
  'קראו (?:גם|עוד)|ראו גם|כתבות (?:נוספות|קשורות)|עוד בנושא|(?:यह|ये|इसे) भी पढ़ें|और पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार|लेख)|আর(?:ও|ো) পড়ুন',
  'baca (?:juga|selengkapnya)|lihat juga|simak juga|(?:artikel|berita) (?:terkait|lainnya)|xem thêm|đọc thêm|tin liên quan|bài (?:viết )?liên quan|อ่าน(?:ต่อ|เพิ่มเติม|ข่าวเพิ่มเติม)|(?:ข่าว|บทความ)ที่เกี่ยวข้อง',
  '相[关關](?:阅读|閱讀|新闻|新聞|报道|報導|文章|链接|推荐)|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|更多(?:阅读|新闻|新聞|报道|報導)|热门(?:推荐|新闻|文章)|猜你喜欢|関連(?:記事|ニュース|リンク|トピックス)|[あ合]わせて読みたい|おすすめ記事|続きを読む|人気記事|관련 ?(?:기사|뉴스)|추천 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)',
];
export const FOREIGN_HEAD = new RegExp(`^(?:${HEADS.join('|')})$`, 'iu');
/** The same in brackets before a headline, as in East Asia. */
const BRACKETED_HEAD = /^[^\p{L}\p{N}[【［]{0,4}[[【［]\s*([^\]】］]{2,20})\s*[\]】］]\s*\S/u;

/** What stands in such brackets before the line to a picture or a film. */
const PICTURES = /^(?:写真|動画|画像|図解|사진|포토|영상|图集|視頻|视频)/u;

/** Where readers are to follow, and what they are to take. */
const PLACE = /facebook|фейсбук|twitter|instagram|telegram|телеграм|whats ?app|youtube|tiktok|viber|вайбер|threads|bluesky|linkedin|google|newsletter|infolettre|boletín|рассылк|канал|kanal|canale?\b|حساب|قنا[ةت]|تلغرام|تليجرام|فيسبوك|واتساب|تطبيق|公众号|微信|微博|客户端|\bapp\b/i;
/** How a line begins that asks to follow or to subscribe. */
const FOLLOW = new RegExp(
  `^[^\\p{L}]*(?:${[
    '(?:для )?подпис(?:ывайтесь|ывайся|аться|ка)|подпишитесь|подпишись|присоединяйтесь|читайте нас|следите за|больше (?:новостей|интересного)|оперативные новости|підписуйтесь|підпишіться|приєднуйтесь|долучайтесь|слідкуйте|стежте за|последвайте|абонирайте|пратите',
    'ακολουθήστε|ακολούθησε|γίνε μέλος|εγγραφείτε|κάντε εγγραφή|bizi takip|takip ed|abone ol|لمتابعة|تابع(?:وا|نا|ونا)?|اشترك(?:وا)?|للاشتراك|انضم(?:وا)?|حمّ?ل(?:وا)?',
    'puedes seguir|síguenos|sigue (?:a|las|la|toda|todas|nuestr)|únete|apúntate|suscríbete|siga(?:-nos)? |receba|participe do|entre no|inscreva-se|assine|clique (?:aqui|e)|suivez|rejoignez|retrouvez|recevez|abonnez-vous|ricevi|iscriviti|segui(?:ci)? |resta aggiornato|folgen sie|folge? uns|abonnieren sie|immer informiert|jetzt (?:kostenlos|anmelden|abonnieren|herunterladen)|volg (?:ons|het)|följ |følg |seuraa|pratite|zapratite|obserwuj|śledź|dołącz|sledujte|kövess|urmăre(?:ș|ş)te|follow(?=\\s)',
    'ikuti|dapatkan|theo dõi|关注|關注|订阅|訂閱|扫码|下载|追蹤',
  ].join('|')})`,
  'iu',
);
/** What stands in such lines in languages in which it may stand anywhere, or says enough by itself. */
const SAYS_ENOUGH =
  /^(?:(?:если вы )?(?:нашли|заметили) ошибку|якщо ви (?:знайшли|помітили) помилку)|tıklayın(?:ız)?[.!]?$|会員限定|有料(?:会員|記事)|無料(?:会員)?登録|残り[\d０-９,]+文字|をフォロー(?:する)?$|^[（([]?(?:责任编辑|責任編輯|編輯|编辑|来源|來源|记者|校对)\s*[:：]|구독(?:하기)?$|^\S{2,4}(?: \S{2,4})? (?:기자|특파원)\s*\S+@\S+$/iu;
/** Asks to follow wherever it stands in a line. */
const FOLLOW_US = /(?:obserwuj|śledź|polub) nas|(?:suivez|rejoignez)-nous|folgen sie uns|síguenos|seguici|siga-nos|sledujte n[áa]s|kövess minket|подписывайтесь на|подпишитесь на|підписуйтесь на|ακολουθήστε (?:μας|το|μας)|¡suscríbete!?$|(?:फॉलो|सब्सक्राइब) करें/iu;
/** Rights reserved, in the words of other languages. */
const RIGHTS = /riproduzione riservata|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|все права защищены|всі права захищені|wszelkie prawa zastrzeżone|tüm hakları saklıdır|με την επιφύλαξη|جميع الحقوق محفوظة|版权所有|版權所有|不得转载|無断(?:転載|複製)|무단\s?전재|재배포\s?금지/iu;
const LONGEST = 220;

/** Whether a line asks its reader to follow or subscribe, leads to a form for slips, or reserves rights, in a language of which no more is known here. */
export function isForeignAppeal(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (RIGHTS.test(line) || SAYS_ENOUGH.test(line)) return true;
  return (FOLLOW_US.test(line) || (FOLLOW.test(line) && PLACE.test(line))) && !/[“”„"].{25,}[“”"]/u.test(line);
}

/** Whether a line begins with a head in brackets that announces another story. */
export function isBracketedCall(line: string): boolean {
  const head = BRACKETED_HEAD.exec(line)?.[1];
  return line.length <= LONGEST && head !== undefined && (FOREIGN_HEAD.test(head.trim()) || PICTURES.test(head.trim()));
}
