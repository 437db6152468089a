/**
 * Lines that pages put around a story, as data. Each cue carries lines it must catch and lines it must leave alone;
 * the tests read them. Patterns see a line with its white space made plain.
 */
export interface LineCue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Lines that say nothing of the story, wherever they stand. */
export const CLUTTER: readonly LineCue[] = [
  {
    id: 'cookies',
    pattern:
      /\bcookies?\b.*\b(?:experience|policy|settings|preferences|accept|consent|browse|traffic|use[sd]?)\b|\b(?:accept|use[sd]?|value)\b.*\bcookies?\b|^(?:i agree|accept(?: all)?(?: cookies)?|got it|ok|manage (?:choices|preferences|cookies))$|^we value your privacy/i,
    yes: ['We use cookies to improve your experience. Accept all', 'I Agree', 'Our Privacy Statement & Cookie Policy'],
    no: ['The bakery sold 40,000 cookies last year.'],
  },
  {
    id: 'trail',
    pattern:
      /^(?:(?:(?:your |current )?(?:location|position)|you are here|nav search)\b|您?的?当?前?位置)(?:\s*[:：]|$)|^home\s*(?:>>?|›|»|→|\/|\|)|^(?:>|›|»|◄|►|←|→|<<?)\s*(?!.{60,}[.!?](?:\s|$))\S|^[\p{Lu}\d][^.!?]{0,40}(?:\s(?:>>?|›|»)\s[^.!?>›»]{2,40}){1,5}$|^\[?(?:skip to|back to|jump to) (?:the )?(?:main )?(?:content|top|navigation)/iu,
    yes: [
      '当前位置：首页 > News',
      'Current location: Home',
      '> Jiaxing Today',
      'Home › Companies › Profiles',
      'The Ledger › Business › Lists',
      'nav search',
    ],
    no: [
      'Home appliance makers in the city sold more.',
      'Its location: a valley in the north.',
      '→ Eastfield Relay Works. Sealed relays, 60 million a year, every one tested at minus 55 degrees.',
    ],
  },
  {
    id: 'menu',
    pattern:
      /^(?:(?:home|about(?: \w+)?|news|business|government|services?|visit|live|invest|contact(?: us)?|search|sign in|log in|login|register|subscribe|menu|site ?map|english|français|deutsch|español|中文|简体中文|日本語|한국어|русский)\b\s*[|·•/ ]*\s*){3,}$|\|\s*(?:sign in|log in|subscribe|register|中文|简体中文|english)\s*(?:\||$)/iu,
    yes: ['Home | About the Area | Invest | Live | 中文', 'About Us | Site Map | Contact Us'],
    no: ['Home prices in the city rose.', 'Business services grew 4 percent.'],
  },
  {
    id: 'rights',
    pattern:
      /^(?:copyright\s*(?:©|\(c\)|by\b|:|(?:19|20)\d\d)|©|\(c\) ?(?:19|20)\d\d)|\ball rights reserved\b|\bcopyright (?:©|\(c\)|(?:19|20)\d\d)|^all (?:photographs?|photos|images|pictures) (?:©|by|courtesy)|\bicp\b.{0,4}[备证号\d]|\bICP (?:Bei|No)\b|^may be (?:reproduced|republished)/i,
    yes: ['Copyright © 2014-2022 Hunan Economic Bulletin.', '© 2024 Northeast Ledger Media', '粤ICP备13028878号-22'],
    no: ['Copyright disputes delayed the game.'],
  },
  {
    id: 'about us',
    pattern:
      /^(?:about us|contact us|site ?map|privacy (?:policy|statement)|terms (?:of use|and conditions)|disclaimer|leav(?:e|ing) a (?:message|comment|reply)|feedback|advertis(?:e|ing)(?: with us)?|careers)[\s|·]*(?:about us|contact us|site ?map|privacy (?:policy|statement)|terms (?:of use|and conditions)|help|faq|$)/i,
    yes: ['About UsContact Us', 'Leaving a message', 'Contact us'],
    no: ['Contact us was the message of the fair.'],
  },
  {
    id: 'share',
    pattern:
      /^(?:share(?: (?:this|on|via|to)\b.{0,60})?|tweet|print(?: this)?(?: page)?|e-?mail(?: this)?|save|like|comments?(?: \(\d+\))?|follow us\b.*|subscribe\b.*|sign up (?:for|to)\b.*newsletter.*|buy me a coffee|font size\b.*|wechat|weibo|facebook|twitter|linkedin|whatsapp|scan (?:the|this) (?:qr )?code.*|listen to this article.*|advertisement|sponsored content|loading\.*)$|^\[?(?:print|close|share|font)\b[^.]{0,30}\]|\[(?:print this page|close the window|close|print|share)\]|(?:facebook|twitter|linkedin|whatsapp|weibo|wechat)\b.*\b(?:facebook|twitter|linkedin|whatsapp|weibo|wechat)$/i,
    yes: ['Share this article', 'Follow us | Subscribe to alerts | Bill Track', '[Print this page] [Close the window]'],
    no: ['Share prices fell.', 'Print shops complained of costs.'],
  },
  {
    id: 'contact',
    pattern:
      /^(?:(?:for )?(?:any |more |further )?(?:media |press |general |sales |investor )?(?:inquir(?:y|ies)|enquir(?:y|ies)|information|contacts?|hotline|tel(?:ephone)?|phone|e-?mail|fax|address|website|web)(?: us)?\s*[:,]|contact us\s*:|(?:for )?(?:any |more |further )?(?:inquiries|enquiries|information),? (?:please )?(?:contact|e-?mail|visit|call)\b)|\bplease e-?mail\b|^\S+@\S+\.\w+$|^(?:https?:\/\/|www\.)\S+$|^\+?[\d][\d\s()/-]{6,}$|reported by calling|\bhotline\b.{0,20}\d{3}/i,
    yes: [
      'Media enquiries: Jo Farrant, press desk, 01793 555 0142',
      'For any inquiries, please email service@example.org',
      'Contact us: Investment Promotion Bureau. Hotline 022-5551-0188',
    ],
    no: ['Information technology firms led the list.', 'Contacts with buyers grew.'],
  },
  {
    id: 'editor',
    pattern:
      /^[[(]?\s*(?:editor(?: in charge)?|(?:web |copy|duty |responsible )editors?|proof-?reader|edited by|责任编辑|责编|编辑)\s*[:：]/i,
    yes: ['[Editor in charge: Zhao Min] [Print this page]', 'Editor: huaxia'],
    no: ['Editors chose the ten firms.'],
  },
  {
    id: 'host',
    pattern:
      /^(?:sponsor(?:ed by)?|hosted by|organizer|presented by|powered by|technical support|supported by|主办)\s*[:：]/i,
    yes: ["Sponsor: Office of Huishan District People's Government"],
    no: ['Sponsors of the fair include two banks.'],
  },
  {
    id: 'disclaimer',
    pattern:
      /^disclaimer\b|\bforward[- ]looking (?:statements?|information)\b|^our standards:|^(?:the )?(?:views|opinions) (?:and opinions )?expressed\b|^this (?:article|story|content|summary) (?:was|is|may be|has been) (?:originally |first )?(?:published|produced|provided|reproduced|generated|republished)\b|^(?:note|warning): .*not (?:constitute|investment advice)/i,
    yes: ['DISCLAIMER: This summary may be reproduced.', 'This release contains forward-looking statements.'],
    no: ['Views differ on the point.'],
  },
  {
    id: 'exchange rate',
    pattern: /^\(?(?:(?:US|HK|A|C|NT)?[$€£¥]|RMB|USD|EUR|GBP)\s?1\b\s*(?:=|is|equals)\s.{2,40}\)?$/i,
    yes: ['($1 = 7.11 Chinese yuan)'],
    no: ['$1 billion went to the fund.'],
  },
  {
    id: 'file name',
    pattern: /^\S*\.(?:jpe?g|png|gif|webp|svg)\b/i,
    yes: ['64a9430a.jpg Festival on exhibition', '1.jpg Residents guided'],
    no: ['Pictures of the hall were shown.'],
  },
  {
    id: 'end mark',
    pattern: /^(?:[-–—\s#*]+|ends?|enditem|-?\s*30\s*-?|###|\(?the end\)?|end of (?:release|document))\.?$/i,
    yes: ['ENDS', 'Enditem', '###', '---'],
    no: ['Ends meet in the valley.'],
  },
  {
    id: 'citation',
    pattern:
      /^(?:suggested citation|cite (?:this|as)|how to cite|filed under|tags?|keywords|categories|topics?|doi|isbn|issn)\s*:/i,
    yes: ['Suggested citation: Brandt, H. (2025). Density.', 'Filed under: export, valves'],
    no: ['Topics of the forum ranged widely.'],
  },
];

/** A line after which only links to other stories follow, until a long paragraph takes the story up again. */
export const TAIL: readonly LineCue[] = [
  {
    id: 'related',
    pattern:
      /^(?:related(?: (?:news|articles?|stories|links|reading|posts|topics|content))?|read (?:next|more|also)|see also|more (?:from|in|on|news|stories|like this)\b.*|(?:you )?(?:may|might) also like|recommended(?: (?:for you|reading))?|(?:most|editor'?s?) (?:popular|read|picks?)|latest (?:news|stories)|top stories|trending(?: now)?|join in|piquing interest|living here|what'?s (?:new|on)|in other news|(?:previous|next)(?: (?:article|story|post|gallery|page|week))?|older|newer|hot (?:news|topics|words))\s*(?::.*|[>»›]*)$/i,
    yes: ['Related News', 'READ NEXT: Five questions', 'Join in', 'More in this issue: Gear honing', 'See also'],
    no: ['Related firms pay less.', 'More than forty came.', 'Join in the city are two rivers.'],
  },
];

/** Labels over a headline that tell the sort of piece, not the news. */
export const KICKER: readonly LineCue[] = [
  {
    id: 'kicker',
    pattern:
      /^(?:press release|news release|media release|for immediate release|in brief|briefs?|news in brief|events?|news|local news|top news|latest news|business|economy|finance|markets|technology|tech|science|industry|companies|company (?:profile|news)|profile|feature|features|analysis|opinion|comment|interview|q ?& ?a|report|special report|exclusive|video|photos?|in pictures|gallery|insight|column|blog|world|china|national|politics|society|culture|research brief|policy brief|working paper|\S+ (?:title|headline))$/i,
    yes: ['PRESS RELEASE', 'In Brief', 'COMPANY PROFILE', 'EVENTS'],
    no: ['China fosters small firms', 'Business booms in the north'],
  },
];

/** Words under or beside a picture or chart. */
export const CAPTION: readonly LineCue[] = [
  {
    id: 'credit',
    pattern:
      /[([](?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Ff]ile photo|[Cc]hart|[Gg]raphic|[Mm]ap|[Ii]llustration|[Cc]redit|[Ss]ource)\b[^()[\]]{0,80}[)\]]\.?$|[([][^()[\]]{0,60}(?:[Ff]ile photo|\/\s?\p{Lu}[^()[\]]{2,40}|[Cc]ourtesy of [^()[\]]{2,40})[)\]]\.?$|\b(?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Pp]icture|[Ii]mage|[Gg]raphic|[Cc]hart|[Cc]redit)(?: by| credit)?\s?[:/]\s?\p{L}[^.]{1,60}\.?$/u,
    yes: [
      'A product of the firm. (Photo/Lydia Liu)',
      'Western (Chongqing) Science City. (iChongqing file photo)',
      'Statistics of the firms. (iChongqing/ Chen Zhan)',
      'Aisle C at closing time. Photo: Expolinea',
    ],
    no: ['The rate rose (to 4 percent/year).', 'The photo showed three men.'],
  },
  {
    id: 'chart',
    pattern: /^(?:chart|table|figure|fig\.|graphic|map|photo|image|picture|above|below|caption)\s?(?:\d+\s?)?[:.]\s/i,
    yes: ['Chart: Number of firms. Source: Runze', 'Figure 2: Sales'],
    no: ['Photo voltaic makers gained.'],
  },
  {
    id: 'fragment with a name',
    // A fragment that ends in a full stop, then two or three capitalised words and no full stop.
    pattern: /^.{12,220}[\p{Ll})]\.\s(?:\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u,
    yes: ['An employee with the firm at work. Zhong Huadeng', 'Staff of Bright Co. Ltd. at lunch. Ann Lee'],
    no: ['The firm grew. It makes valves.'],
  },
];
