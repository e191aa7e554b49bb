/** Words that lead to somebody: e-mail addresses, accounts, house addresses, names. */
import type { FoldedText, Span } from './redaction-fold.js';

function spansOf(text: string, pattern: RegExp, accept: (match: RegExpMatchArray) => boolean = () => true): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(accept)
    .map((match) => {
      // A pattern with a group marks the group: what announces a name is not the name.
      const inner = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(inner);
      return { start, end: start + inner.length };
    });
}

const email = /[A-Za-z0-9][A-Za-z0-9._%+-]*\s*(?:@|[([【]\s*at\s*[)\]】])\s*[A-Za-z0-9-]+(?:\s*\.\s*[A-Za-z0-9-]+)+/gi;

export function findEmails({ words }: FoldedText): Span[] {
  return spansOf(words, email);
}

const account =
  /(?:微信|薇信|威信|v信|wechat|weixin|(?<![a-z])(?:vx|wx|qq|line|whatsapp|telegram)(?![a-z])|扣扣|企鹅号)\s*(?:账号|帐号|号码|号|id|群)?\s*(?:is|是|为|[:：=])?\s*([A-Za-z][A-Za-z0-9_-]{4,19}|\d{5,12})/gi;

/** Chat accounts, announced as such. */
export function findAccounts({ digits }: FoldedText): Span[] {
  return spansOf(digits, account, (match) => !/^(?:service|account|number|group|message)s?$/i.test(match[1] ?? ''));
}

const number = '[0-9十百]{1,6}(?:\\s*[-－]\\s*[0-9]{1,5})?';
const room = '(?:号楼|号院|号|弄|栋|幢|座|单元|室|房|门|户|楼|层|组)';
const road = '(?:大道|大街|胡同|小区|花园|公寓|新村|家园|新城|广场|路|街|巷|道|弄|里|村|镇|苑|庄|园|府|社区)';
/** A road or an estate with a number. */
const chineseHouse = new RegExp(
  `[\\p{sc=Han}]{1,8}?${road}\\s*[A-Za-z]?${number}\\s*${room}(?:[\\s,]*[A-Za-z]?${number}\\s*${room})*(?:[\\s,]*[A-Za-z]?\\d{3,4}(?!\\d))?`,
  'gu',
);
/** Building, unit, room, without a road. */
const chineseRoom = new RegExp(
  `[A-Za-z]?${number}\\s*(?:号楼|号院|栋|幢|座|单元|号)(?:[\\s,]*[A-Za-z]?${number}\\s*${room})+(?:[\\s,]*\\d{3,4}(?!\\d))?|[A-Za-z]?[0-9]{3,4}\\s*(?:室|房)|${number}\\s*(?:号楼|栋|幢)\\s*[0-9]{3,4}(?!\\d)`,
  'g',
);
const englishHouse =
  /(?:no\.?\s*)?\d{1,5}[a-z]?,?\s+(?:(?:north|south|east|west|[A-Z][\p{L}'’.-]*)\s+){1,4}(?:road|rd|street|st|avenue|ave|lane|ln|boulevard|blvd|drive|alley|court|terrace)\b\.?/giu;
const englishRoom =
  /\b(?:room|rm|apartment|apt|flat|unit|building|bldg|block)\.?\s*(?:no\.?\s*|#\s*)?[a-z]?\d{1,5}[a-z]?\b/gi;

/** Down to the house. A road or a place without a number is where things happen, not where somebody lives. */
export function findAddresses({ digits }: FoldedText): Span[] {
  return [chineseHouse, chineseRoom, englishHouse, englishRoom].flatMap((pattern) => spansOf(digits, pattern));
}

/** The hundred most common surnames and those of two characters. */
const surnames =
  '欧阳|司马|上官|诸葛|司徒|东方|慕容|令狐|尉迟|夏侯|皇甫|公孙|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文符邢麦蒲羊吉韦云冼]';
const given = '[\\p{sc=Han}]';
const titles =
  '先生|女士|小姐|太太|夫人|阿姨|阿婆|阿公|大爷|大妈|大娘|大叔|大婶|大哥|大姐|奶奶|爷爷|叔叔|伯伯|婆婆|老人|老师|师傅|医生|同志|同学|小朋友';
/** 感谢王女士 thanks Ms Wang and names nobody called 谢. */
const notThanks = '(?!谢谢)(?!(?<=[感致答多谢])谢)';
/** 某 is how a text says that it leaves the name out. */
const titled = new RegExp(`${notThanks}(?:${surnames})(?!某)${given}{0,2}?(?:${titles})`, 'gu');
const announcedChinese = new RegExp(
  `(?:联系人|姓名|名字|本人|我叫|名叫|叫做|申请人|投诉人|反映人|当事人|经办人|户主|业主|租客)\\s*(?:是|为|叫|[:：])?\\s*((?:${surnames})(?!某)${given}{1,2}?)(?=[^\\p{sc=Han}]|$|先生|女士|的|在|住|说|称|和|与)`,
  'gu',
);
const introduced = new RegExp(`(?:我是|这是)\\s*((?:${surnames})(?!某)${given}{1,2})(?=[^\\p{sc=Han}]|$)`, 'gu');
const englishTitled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Aunt|Auntie|Uncle|Grandma|Grandpa|Granny)\b\.?\s+[A-Z][\p{L}'’-]+(?:\s+[A-Z][\p{L}'’-]+)?/gu;
const announcedEnglish =
  /\b(?:[Mm]y name is|[Nn]ame\s*:|[Cc]ontact\s*:|[Ss]igned,?|[Rr]egards,?|I am|I'm|[Tt]his is)\s+([A-Z][\p{Ll}'’-]+(?:\s+[A-Z][\p{Ll}'’-]+){1,2})/gu;

/** Names with a title, and names that are announced; each full name then wherever else it stands. */
export function findNames({ words }: FoldedText): Span[] {
  const announced = [announcedChinese, introduced, announcedEnglish].flatMap((pattern) => spansOf(words, pattern));
  const again = announced.flatMap(({ start, end }) => occurrences(words, words.slice(start, end)));
  return [...[titled, englishTitled].flatMap((pattern) => spansOf(words, pattern)), ...again];
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    spans.push({ start: at, end: at + name.length });
  }
  return spans;
}
