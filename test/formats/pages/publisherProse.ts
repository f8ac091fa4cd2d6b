/** Paragraphs of invented news for pages as publishers build them, of four languages besides English. */
export const QUARRY: readonly string[] = [
  'The last quarry of the Brennet hills will close at the end of March, its owner said on Tuesday, ending three centuries in which slate from the valley covered half the roofs of the country.',
  'Some 140 people work at the pit above Lower Sennet. About a third of them are to move to the company’s gravel works near Tarn; the others will be paid until the summer and offered a place in a training scheme.',
  '“We have lost money on every tonne since the autumn of 2028,” Pieter Aldous, who runs Brennet Stone, told workers in the canteen. “I would have liked to bring you other news.”',
  'The union accused him of having let the pit run down on purpose. It pointed to a survey from last year which put the slate that is left at eleven million tonnes.',
  'Imports from overseas now cost less than half as much as the valley’s own stone, according to the builders’ federation.',
  'The regional government said it would look at whether part of the works could be kept as a museum. A decision is not expected before May.',
  'For Lower Sennet, where the quarry pays a fifth of all local taxes, the school bus may be the first thing to go.',
];
export const CLINIC: readonly string[] = [
  'A clinic in the north of Harrowmere has sent patients home after its only lift broke down for the fourth time in a month.',
  'Eleven operations were put off on Monday and another nine are in doubt, the health board confirmed.',
  'Nurses carried meals up six floors, and a woman of 84 spent the night in a wheelchair in the entrance hall because nobody could bring her to the ward.',
  '“My mother was cold and she was ashamed,” said her son, Tobias Reck, who drove through the night to fetch her. “She worked in that building for twenty years.”',
  'The firm that looks after the lift said that a part had to be made to order and would take another ten days.',
  'What the board has not explained is why the second lift, which was paid for in 2029, has never been built.',
  'An inspection that was to take place in January was put off, and papers seen by this newspaper show that the clinic was told three times that the cables were worn.',
  'The board’s chairwoman, Dr Ylva Senn, apologised to everyone concerned and promised a report within a fortnight.',
];
export const GRAIN: readonly string[] = [
  'TARN (Coast Wire) — Ministers of six countries agreed on Thursday to store two million tonnes of grain together, the first joint reserve in the region since the famine of 1974.',
  'The grain is to lie in four harbours, among them Orsk and Tarn, and may be sold only when prices rise by more than 30 percent within a quarter.',
  'Each country pays by the size of its population. The largest share, 38 percent, falls to Valen.',
  '“A reserve is a promise, and promises have to be kept dry,” the Valen farm minister, Osric Lane, told reporters after eleven hours of talks.',
  'Two of the six, Marrow and the Isles, first want to ask their parliaments. In Marrow the opposition has announced that it will vote against.',
  'Traders were not impressed. Wheat for delivery in May rose by 1.2 percent in Tarn, to 241 crowns a tonne.',
  'Farmers fear that the reserve will press on prices in good years. Their league speaks of a “sword over every harvest”.',
];
export const LIBRARY: readonly string[] = [
  'I have borrowed books from the library in Fenner Street for thirty-one years, and until last week I had never seen its cellar.',
  'There are forty thousand volumes down there. Nobody has asked for most of them since before the war, and the damp has got into the shelves along the northern wall, where the hymn books are.',
  'The city wants to give up the cellar to save 90,000 crowns a year. That sounds like a great deal of money until one learns that the new sign at the town hall cost more.',
  'What would be lost? I asked the librarian, Agnes Mohr, who has a key, a torch and a cardigan for the purpose.',
  'She took out a ledger of 1822 in which a harbour master had noted every ship and every death on board. It has never been copied, and it will not fit on the scanner.',
  'So here is my proposal: charge me. Charge all of us four crowns a year. I have done the sums, and it is enough.',
];
export const GERMAN: readonly string[] = [
  'Die Stadt Oberwalden will den Bau der neuen Schwimmhalle um zwei Jahre verschieben. Das hat der Gemeinderat am Mittwochabend mit elf gegen neun Stimmen beschlossen.',
  'Grund sind die gestiegenen Kosten: Statt 14 Millionen Kronen, wie noch im Frühjahr veranschlagt, soll die Halle nun mehr als 21 Millionen kosten.',
  '„Wir können den Kindern nicht erklären, warum sie weiter nach Tarn fahren müssen“, sagte Bürgermeisterin Hanne Vogt nach der Sitzung. Sie selbst habe für den Bau gestimmt.',
  'Die alte Halle war vor drei Jahren geschlossen worden, nachdem sich Teile der Decke gelöst hatten. Seitdem fällt der Schwimmunterricht an fünf Schulen aus.',
  'Der Turnverein kündigte an, Unterschriften für einen Bürgerentscheid zu sammeln. Nötig wären 1.800, das ist etwa jeder zehnte Wahlberechtigte.',
  'Kämmerer Jost Amsel verwies auf die Gewerbesteuer, die in diesem Jahr um ein Viertel niedriger ausfalle als erwartet.',
];
export const ARABIC: readonly string[] = [
  'أعلنت وزارة المياه في مدينة أورسك يوم الثلاثاء أن السد الجديد على نهر تيسل سيبدأ العمل في شهر أيار المقبل بعد تأخير دام ثلاث سنوات.',
  'وقال الوزير كريم الهادي في مؤتمر صحفي إن كلفة المشروع بلغت أربعين مليون كراون، أي ضعف ما كان مقررا عند وضع حجر الأساس.',
  'وأضاف: «لن تبقى قرية واحدة في الوادي بلا ماء بعد هذا الصيف»، مشيرا إلى أن شبكة الأنابيب أصبحت جاهزة في معظم القرى.',
  'في المقابل حذر مزارعون في الجنوب من أن السد سيحرم حقولهم من مياه الربيع، وطالبوا بتعويضات قبل بدء التشغيل.',
  'ويقول خبراء إن مستوى النهر انخفض في السنوات العشر الماضية بنحو متر كامل بسبب قلة الأمطار.',
  'ومن المقرر أن يناقش مجلس المدينة شكاوى المزارعين في جلسة علنية يوم الأحد المقبل.',
];
export const THAI: readonly string[] = [
  'เทศบาลเมืองออร์สก์ประกาศเมื่อวันอังคารว่าจะปิดสะพานไม้เก่าแก่ข้ามแม่น้ำเทสเซลเป็นเวลาหกเดือนเพื่อซ่อมแซมเสาที่ผุพัง',
  'นายกเทศมนตรีกล่าวว่าวิศวกรตรวจพบรอยร้าวในเสาสิบสองต้นจากทั้งหมดสี่สิบต้น และน้ำท่วมเมื่อปีที่แล้วทำให้ฐานรากทรุดลงเกือบห้าเซนติเมตร',
  '"เราไม่อยากรอให้เกิดอุบัติเหตุก่อน" เขากล่าวกับผู้สื่อข่าว พร้อมระบุว่าจะมีเรือข้ามฟากให้บริการฟรีทุกวันตั้งแต่หกโมงเช้าถึงสองทุ่ม',
  'ชาวบ้านในฝั่งตะวันออกกังวลว่าเด็กนักเรียนกว่าสามร้อยคนจะต้องเดินทางไกลขึ้น โดยเฉพาะในช่วงฤดูฝนที่เรืออาจหยุดวิ่ง',
  'งบประมาณซ่อมแซมอยู่ที่ยี่สิบเอ็ดล้านคราวน์ ซึ่งรัฐบาลกลางจะออกให้ครึ่งหนึ่ง ส่วนที่เหลือเทศบาลต้องกู้ยืมจากธนาคาร',
  'คาดว่างานจะเริ่มในเดือนมีนาคมและสะพานจะเปิดอีกครั้งก่อนเทศกาลเก็บเกี่ยว',
];
export const LATVIAN: readonly string[] = [
  'Orskas osta no pirmdienas atkal pieņems lielos kuģus, jo pēc deviņiem mēnešiem pabeigta kuģu ceļa padziļināšana, paziņoja ostas pārvalde.',
  'Darbi izmaksāja 12 miljonus kronu, par trim miljoniem vairāk nekā plānots, jo gultnē tika atrastas vecas mīnas un nogrimusi barža.',
  '“Mēs zaudējām divas sezonas, bet tagad varam uzņemt kuģus ar iegrimi līdz vienpadsmit metriem,” sacīja pārvaldes vadītājs Andris Kalme.',
  'Zvejnieki uzskata, ka darbi iznīcinājuši reņģu nārsta vietas, un ir vērsušies tiesā ar prasību par kompensāciju.',
  'Vides dienests solīja rezultātus publicēt aprīlī, kad būs pabeigti ūdens paraugu pētījumi.',
  'Pirmais kuģis ar kokmateriāliem ostā ienāks jau otrdienas rītā.',
];
