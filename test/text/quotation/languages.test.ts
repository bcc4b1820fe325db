import { describe, it } from 'vitest'
import { expectVerdicts } from './marked.js'

/** Paragraph by paragraph, real-looking: [[counts as quoted]], {{does not}}. */
const languages: Readonly<Record<string, ReadonlyArray<string>>> = {
  'English, American': [
    '“[[It is imperative the parties build on the current momentum]],” {{the statement read}}.',
    'The envoy said {{both sides had agreed to meet again}}. “[[We are close]],” he added.',
    'He called it “[[a ‘historic’ day]]” and said {{the Taliban’s team would return}}, “[[God willing]].”',
    'Turkey’s minister said {{it’s the parties’ decision}}. “[[I’ll be there]],” he told reporters.',
    '"[[We\'re going to Doha]]," he said. {{He didn\'t say when}}. "[[Soon, I hope]]."',
    'The “[[road map]]”—{{drafted in Doha}}—is “[[a start]]”.',
    '{{The talks}} (“[[a marathon]],” as he put it) {{went on until dawn}}.',
    'The U.S. side—“[[patient]]”—said {{it would wait}}.',
    '“[[We [the United States] will not wait forever]]” is what {{he told the committee}}.'
  ],
  'English, British': [
    '‘[[It is the parties’ wish to go on]],’ {{she said}}.',
    '‘[[The Taliban’s answer was “no”]]’, {{the envoy recalled}}.',
    'He described it as a ‘[[red line]]’ and said {{the parties’ talks would go on}}.',
    "The minister said {{Turkey's support was the allies' business}}. 'It's [[a matter of weeks]],' he told MPs.",
    "The so-called 'experts' say {{the ministers' offices did nothing}}.",
    "{{Back in the '90s the talks failed}}, and {{it's the parties' fault}}, {{he said}}.",
    "{{'Tis the season of talks, said the envoy}}, who {{likes rock 'n' roll}}."
  ],
  German: [
    '„[[Wir fahren nach Doha]]“, sagte der Minister. {{Er werde am Freitag zurückkehren}}.',
    'Er sprach von einem „[[‚historischen‘ Tag]]“ und {{lobte die Verhandler}}.',
    '»[[Das ist ein Anfang]]«, sagte sie. {{Man müsse nun weitermachen}}.',
    'Der Sprecher nannte das „[[Nein]]“-Lager {{zu laut}}.',
    '„[[Ich habe die „Zeit“ gelesen]]“, sagte er. {{Mehr wolle er nicht sagen}}.',
    '"[[Nein]]", sagte er. {{Er bleibe dabei}}. „[[Morgen vielleicht]]", {{fügte er hinzu}}.',
    '{{Ein Prozess wie ’68 sei das nicht}}, sagte er.'
  ],
  French: [
    '« [[Nous partons pour Doha]] », a déclaré le ministre. {{Il a ajouté que l’accord tenait}}.',
    'Il a parlé d’« [[urgence]] » et {{de l’accord d’hier}}.',
    '«[[Nous restons]]», {{a-t-il dit}}, évoquant l’“[[esprit de Doha]]” {{qu’il défend}}.',
    'Selon lui, {{l’envoyé n’est pas d’accord}} avec « [[l’idée d’un « cessez-le-feu » partiel]] ».'
  ],
  Spanish: [
    '«[[Iremos a Doha]]», dijo el ministro. {{Añadió que las partes hablarían}}.',
    'Habló de “[[una ‘fecha’ clave]]” y dijo {{que no habría otra}}.',
    '—[[Iremos a Doha —dijo el ministro—. Mañana mismo.]]',
    '"[[¿Cuándo?]]", preguntó. {{Nadie supo contestar}}.'
  ],
  Italian: [
    '«[[Serve un po’ di pazienza]]», ha detto. {{Ha poi lasciato l’aula}}.',
    "Ha parlato di '[[un po' di pace]]', {{senza dire dov'è l'accordo}}.",
    'Ha definito l’“[[intesa]]” storica e {{ha ringraziato l’inviato}}.'
  ],
  Portuguese: [
    '“[[Vamos a Doha]]”, afirmou o ministro. {{Disse ainda que o acordo está próximo}}.',
    '– [[Vamos a Doha]] – disse o ministro.'
  ],
  Russian: [
    '«[[Мы едем в Доху]]», — сказал министр. {{Он добавил, что переговоры продолжатся}}.',
    '— [[Мы едем в Доху]], — сказал министр.',
    'Он заявил: «[[Встреча пройдёт в отеле «Ритц»]]. {{Он также сообщил, что дата не названа}}.',
    '«[[Мы читали газету «Известия»]], — сказал он. {{Других газет он не назвал}}.',
    '„[[Это начало]]“, — сказал он. {{Больше он ничего не сказал}}.',
    '«[[Мы приедем, — пообещал Лавров, — и договоримся]]». {{Сроков он не назвал}}.'
  ],
  Ukrainian: [
    '«[[Ми від’їжджаємо до Дохи]]», — сказав міністр. {{Він додав, що зв’язок є}}.',
    '– [[Ми їдемо]], – сказав він.',
    '“[[Об’єднані нації згодні]]”, – сказав він. {{За його словами, обʼєднання триває}}.'
  ],
  Polish: [
    '„[[Jedziemy do Dohy]]” – powiedział minister. {{Dodał, że rozmowy trwają}}.',
    '– [[Jedziemy do Dohy – powiedział minister. – Jutro.]]',
    ",,[[Tak]]'' – powiedział. {{Nie dodał nic więcej}}.",
    'Minister mówił o «[[„zielonym świetle” dla rozmów]]» i {{o niczym więcej}}.'
  ],
  Swedish: [
    '”[[Vi åker till Doha]]”, säger ministern. {{Hon tillade att samtalen fortsätter}}.',
    '”[[Han sa ’nej’ till oss]]”, säger hon. {{Det var EU:s linje}}.',
    '’[[Ja]]’ {{säger han}}. ’[[Nej]],’ {{säger hon}}.',
    '– [[Vi åker till Doha]], säger ministern.',
    '»[[Vi åker]]», säger hon. {{Sedan gick hon}}.'
  ],
  Finnish: [
    '”[[Lähdemme Dohaan]]”, ministeri sanoi. {{Hän kertoi, että neuvottelut jatkuvat}}.',
    '– [[Lähdemme Dohaan]], ministeri sanoi.',
    'Hän puhui vaa’an ja {{raa’an}} ”[[sopimuksen]]” eroista.'
  ],
  Danish: ['»[[Vi rejser til Doha]],« siger ministeren. {{Han tilføjer, at samtalerne fortsætter}}.'],
  Norwegian: ['«[[Vi reiser til Doha]]», sier ministeren. {{Samtalene fortsetter, ifølge ham}}.'],
  Hungarian: [
    '„[[Dohába megyünk]]” – mondta a miniszter. {{Hozzátette, hogy a tárgyalások folytatódnak}}.',
    'A „[[béketerv »új« szakasza]]” {{készen áll}}.',
    '– [[Dohába megyünk]] – mondta.'
  ],
  Romanian: ['„[[Mergem la «masa verde» din Doha]]”, a spus ministrul. {{El a adăugat că discuțiile continuă}}.'],
  Czech: ['„[[Jedeme do Dauhá]],“ řekl ministr. {{Dodal, že jednání pokračují}}.'],
  Dutch: [
    '‘[[We gaan naar Doha]]’, zei de minister. {{’s Avonds vertrok hij}}.',
    "{{Volgens hem is 's-Hertogenbosch dichterbij, en 't is zo}}, zei hij."
  ],
  Greek: [
    '«[[Πηγαίνουμε στη Ντόχα]]», είπε ο υπουργός. {{Πρόσθεσε ότι απ’ όλα έχει}}.',
    '«[[Μίλησε για “ειρήνη” απ’ την αρχή]]», {{είπε}}.'
  ],
  Turkish: [
    '“[[Doha’ya gidiyoruz]]” dedi. {{Türkiye’nin desteğinin süreceğini belirtti}}.',
    'Bakan, "[[Barış Pınarı]]"nın {{sürdüğünü söyledi}}.',
    "Erdoğan, '[[Barış Pınarı]]'nın {{sürdüğünü ve Türkiye'nin kararlı olduğunu söyledi}}.",
    "Erdoğan, '[[Barış]]'ın {{sürdüğünü}} Türkiye'nin ağzından söyledi.",
    'Bakan şunları söyledi: [[Görüşmeler sürüyor.]]'
  ],
  Arabic: [
    'وقال المبعوث: «[[سنذهب إلى الدوحة]]»، {{وأضاف أن المحادثات مستمرة}}.',
    'ووصف المحادثات بـ"[[البناءة]]"، {{وأكد أن الجانبين اتفقا}}.',
    '”[[نحن متفقون]]“، {{بحسب البيان}}.',
    '“[[نحن متفقون]]”، {{بحسب البيان}}.',
    'وأضاف: [[المحادثات مستمرة ولن تتوقف]].'
  ],
  'Persian and Dari': [
    'خلیلزاد گفت: «[[ما به دوحه می‌رویم]]». {{او افزود که گفت‌وگوها ادامه دارد}}.',
    'به گفته‌ی او، {{دو طرف موافق‌اند}} و «[[آماده]]» هستند.',
    '"[[ما آماده هستیم]]"، {{نادری گفت}}.'
  ],
  Urdu: ['وزیر نے کہا کہ ’’[[ہم دوحہ جا رہے ہیں]]‘‘ {{اور مذاکرات جاری رہیں گے}}۔'],
  Hebrew: [
    '"[[אנחנו נוסעים לדוחה]]", {{אמר שר החוץ של ארה"ב}}.',
    '{{מזכ"ל האו"ם אמר כי המו"מ נמשך}}. "[[צה"ל מוכן]]", {{הוסיף}}.',
    '{{השר דיבר אתמול}} על ה"[[סטטוס קוו]]" {{ועל דו"חות}}.',
    'המו"מ {{נמשך כרגיל}}, אמר. "[[צה"ל מוכן]]", {{הוסיף}}.',
    'על דו"חות {{ועל שיחות}} דיבר השר. "[[כן]]", {{אמר}}.',
    '״[[אנחנו מסכימים]]״, {{אמר רה״מ}}.',
    '”[[אנחנו מסכימים]]”, {{אמר}}.'
  ],
  Chinese: [
    '他说：“[[我们将前往多哈]]。”{{他还说会谈将继续}}。',
    '发言人称“[[对话]]”是{{唯一出路}}，并表示“[[双方同意‘和平’方案]]”。',
    '他说‘[[和平]]’是{{唯一出路}}。',
    '他表示，"[[我们同意]]"，{{但没有说明时间}}。',
    '「[[我們將前往多哈，「和平」很重要]]」，{{他說}}。',
    '{{会议讨论了}}《[[阿富汗和平协议]]》。',
    '外交部发言人：[[我们注意到有关报道。中方一贯支持和平。]]'
  ],
  Japanese: [
    '「[[我々はドーハに向かう]]」と{{大臣は述べた}}。',
    '大臣は「[[『和平』への道だ]]」と述べ、{{協議は続くと付け加えた}}。',
    '{{協議は続く}}と述べ、〝[[歴史的]]〟な日だとした。'
  ],
  Korean: [
    '대변인은 “[[우리는 도하로 간다]]”고 {{말했다}}.',
    "그는 ‘[[비핵화]]’를 {{강조했다}}. '[[평화]]'도 {{언급했다}}.",
    '대변인은 《[[우리는 갈것이다]]》라고 {{말하였다}}.'
  ],
  Hindi: ['मंत्री ने कहा, ‘[[हम दोहा जा रहे हैं]]’। {{उन्होंने कहा कि वार्ता जारी रहेगी}}।'],
  Uzbek: ['{{O‘zbekiston vaziri muzokaralar davom etishini aytdi}}. “[[Biz Dohaga boramiz]]”, {{dedi u}}.']
}

describe.each(Object.entries(languages))('quotations in %s', (_, paragraphs) => {
  it.each(paragraphs)('%s', (paragraph) => {
    expectVerdicts([paragraph])
  })
})
