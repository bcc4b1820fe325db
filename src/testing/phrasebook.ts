type Words = ReadonlyArray<string>

/** The words that articles in one language are made of. */
export interface Phrases {
  /** The tag of the language that the text is said to be in. */
  readonly language: string
  /** The tag of the language that the words are of, in which `Intl` names weekdays. */
  readonly locale: string
  /** The opening and the closing quotation mark, with the space inside them where the language has one. */
  readonly marks: readonly [open: string, close: string]
  /** What stands between sentences and words. */
  readonly space: string
  readonly comma: string
  readonly stop: string
  readonly names: Words
  readonly places: Words
  /** What somebody did who said something. */
  readonly said: Words
  /** What somebody may say. */
  readonly words: Words
  /** What happened. */
  readonly deeds: Words
  /** When it happened, but for the names of weekdays. */
  readonly times: Words
}

/**
 * A row a language, its columns in the order of `Phrases`. The signs are the space, written as an underscore, the comma
 * and the full stop.
 */
const rows: ReadonlyArray<string> = [
  'en / “|” / _|,|. / Keller|Sapt|the envoy|Lorenz / Strelsau|Zenda|Hentzau / said|told reporters|wrote / We will meet again|No date is set|both sides agree / The talks resumed|A treaty was signed|The two sides met / soon|last year|later',
  'en-GB / ‘|’ / _|,|. / Rassendyll|Flavia|the minister / Tarlenheim|Modena / said|added / A matter of weeks|We shall see|no comment / The ambassador left|The session ended / in due course|earlier',
  'de / „|“ / _|,|. / Keller|die Gesandte|Lorenz / Strelsau|Größenwalde / sagte|erklärte / Wir fahren bald|Das ist ein Anfang / Die Gespräche gehen weiter|Der Vertrag steht / demnächst|zuvor',
  'fr / « | » / _|,|. / Kéller|la ministre|Saint-Aubin / Strelsau|Bourg-la-Forêt / a déclaré|a écrit / Nous partons bientôt|Rien n’est signé / Les pourparlers ont repris|Le traité est prêt / bientôt|plus tard',
  'es / «|» / _|,|. / Keller|la enviada|Ibáñez / Estrelsau|Peñablanca / dijo|añadió / Volveremos pronto|No hay fecha / El diálogo sigue|La tregua empezó / pronto|después',
  'sv / ”|” / _|,|. / Keller|ministern|Åkerö / Strelsau|Ängsholm / sade|skrev / Vi åker snart|Inget är klart / Samtalen fortsätter|Avtalet skrevs under / snart|senare',
  'pl / „|” / _|,|. / Keller|minister|Wójcik / Strelsau|Żółte Łąki / powiedział|dodał / Jedziemy wkrótce|To dopiero początek / Rozmowy trwają|Umowa gotowa / wkrótce|później',
  'ru / «|» / _|,|. / Келлер|посланница|Лоренц / Стрельзау|Зенда / сказал|заявила / Мы скоро приедем|Даты нет / Переговоры продолжаются|Договор подписан / скоро|позже',
  'el / «|» / _|,|. / Κέλλερ|η απεσταλμένη / Στρέλσαου|Ζέντα / είπε|έγραψε / Πηγαίνουμε σύντομα|Δεν υπάρχει ημερομηνία / Οι συνομιλίες συνεχίζονται / σύντομα|αργότερα',
  'tr / “|” / _|,|. / Keller|büyükelçi|Işıl / Strelsau|Çınarlı / dedi|yazdı / Yakında gidiyoruz|Görüşmeler sürüyor / Taraflar buluştu|Anlaşma imzalandı / yakında|sonra',
  'ar / «|» / _|،|. / كيلر|المبعوثة|لورنز / ستريلساو|زندا / قال|أضافت / سنذهب قريبا|المحادثات مستمرة / استؤنفت المحادثات|وقع الاتفاق / قريبا|لاحقا',
  'fa-AF / «|» / _|،|. / کلر|فرستاده|نادری / استرلسو|زندا / گفت|افزود / ما به‌زودی می‌رویم|دو طرف آماده هستند / گفت‌وگوها ادامه دارد / به‌زودی|بعدا',
  'he / "|" / _|,|. / קלר|השליחה|לורנץ / סטרלסאו|זנדה / אמר|הוסיפה / אנחנו נוסעים בקרוב|אין תאריך / השיחות נמשכות / בקרוב|אחר כך',
  'hi / ‘|’ / _|,|। / केलर|राजदूत / स्ट्रेल्साउ|ज़ेंडा / ने कहा|ने लिखा / हम जल्द जा रहे हैं|वार्ता जारी रहेगी / वार्ता फिर शुरू हुई / जल्द|बाद में',
  'zh-Hant / 「|」 / |，|。 / 凱勒|特使|羅倫茲 / 史特雷索|曾達 / 表示|寫道 / 我們很快出發|雙方同意 / 會談恢復|條約簽署 / 很快|稍後',
  'zh / “|” / |，|。 / 凯勒|特使|洛伦茨 / 斯特雷索|曾达 / 说|写道 / 我们很快出发|双方同意 / 会谈恢复|条约签署 / 很快|稍后',
  'ja / 「|」 / |、|。 / ケラー|特使|ロレンツ / ストレルサウ|ゼンダ / と述べた|と書いた / 我々は間もなく向かう|日程は未定だ / 協議が再開した / 間もなく|その後',
  'ko / “|” / _|,|. / 켈러|특사|로렌츠 / 스트렐사우|젠다 / 말했다|썼다 / 우리는 곧 간다|날짜는 없다 / 회담이 재개됐다 / 곧|나중에',
  'ka / „|“ / _|,|. / კელერი|ელჩი / სტრელსაუ|ზენდა / თქვა|დაწერა / მალე მივდივართ|თარიღი არ არის / მოლაპარაკება გაგრძელდა / მალე|მოგვიანებით',
  'ff-Adlm / “|” / _|,|. / 𞤑𞤫𞤤𞤫𞤪|𞤂𞤮𞤪𞤫𞤲 / 𞤅𞤼𞤪𞤫𞤤|𞤟𞤫𞤲𞤣𞤢 / 𞤱𞤭𞤴𞤭|𞤱𞤭𞤲𞤣𞤭 / 𞤫𞤲 𞤴𞤢𞤸𞤢𞤴 / 𞤳𞤢𞤱𞤪𞤢𞤤 𞤬𞤵𞤯𞤯𞤭𞤥𞤢 / 𞤳𞤫𞤪𞤫𞤲'
]

const parts = (column: string): ReadonlyArray<string> => column.split('|')

const phrasesOf = (row: string): Phrases => {
  const [language = '', marks = '', signs = '', ...columns] = row.split(' / ')
  const [open, close] = parts(marks) as [string, string]
  const [space, comma, stop] = parts(signs.replace('_', ' ')) as [string, string, string]
  const [names, places, said, words, deeds, times] = columns.map(parts) as [Words, Words, Words, Words, Words, Words]
  return {
    language,
    locale: language,
    marks: [open, close],
    space,
    comma,
    stop,
    names,
    places,
    said,
    words,
    deeds,
    times
  }
}

/** The phrases of all languages. Names, places and deeds are invented. */
export const phrasebook: ReadonlyArray<Phrases> = /* @__PURE__ */ rows.map(phrasesOf)
