import type { CadenceRule } from "@/lib/cadence/rules";

/** How often, without its bound. */
export type Often = Pick<CadenceRule, "times" | "per" | "interval">;

/** Words of a language for how often, and how its phrases are made of them. */
export interface Language {
  frequencies: { pattern: RegExp; read: (found: Record<string, string | undefined>) => Often | null }[];
  /** A number: of what stands nearer to a bound than how often. */
  number: RegExp;
  /** The end of what precedes a phrase that is not to be read: "two or", "need not meet". */
  unread: RegExp;
  /** Whether the number is a least, a most, exact, or what normally happens. */
  atLeast: RegExp;
  atMost: RegExp;
  exactly: RegExp;
  normally: RegExp;
  /** Also, or only, when it is necessary. */
  onDemand: RegExp;
  /** The sides host in turn. */
  alternate: RegExp;
}

function numbers(...words: string[]): Map<string, number> {
  return new Map(words.flatMap((forms, at) => forms.split("|").map((word) => [word, at + 1] as const)));
}

/** A choice of words as a pattern, the longest first. */
const oneOf = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length).join("|");

/** So many meetings in so many months, in the period that has a name. */
function inMonths(times: number, months: number): Often {
  if (months % 12 === 0) return { times, per: "year", interval: months / 12 };
  if (months === 6) return { times, per: "half", interval: 1 };
  if (months === 3) return { times, per: "quarter", interval: 1 };
  return { times, per: "month", interval: months };
}

/** Null where a word of them is not understood. */
function often(times: number, interval: number, months: number): Often | null {
  return times * interval * months > 0 ? inMonths(times, interval * months) : null;
}

/** The number that a phrase begins with, in words or figures; 1 where there is none, 0 where it is not understood. */
function countIn(words: Map<string, number>, said: string | undefined, locale: "en" | "tr" | "fa"): number {
  if (said === undefined) return 1;
  const text = said.toLocaleLowerCase(locale).replace(/\s+/gu, " ");
  const word = [...words.keys()]
    .toSorted((a, b) => b.length - a.length)
    .find((one) => text === one || text.startsWith(`${one} `));
  return word === undefined ? Number(/^\d{1,2}(?!\d)/u.exec(text)?.[0] ?? 0) : (words.get(word) ?? 0);
}

/** A phrase in whatever spaces and cases. */
function phrase(source: string): RegExp {
  return new RegExp(source.replaceAll(" ", "\\s{1,9}"), "giu");
}

const EN = numbers(
  "one|once",
  "two|twice",
  "three|thrice",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
);
/** After "every" alone: "every other year". */
const EN_ORDINALS = numbers("first", "second|other", "third", "fourth", "fifth");
const EN_PERIODS: Record<string, number> = {
  month: 1,
  quarter: 3,
  trimester: 3,
  semester: 6,
  half: 6,
  year: 12,
  annum: 12,
};
const EN_ADVERBS: Record<string, number> = {
  annually: 12,
  yearly: 12,
  quarterly: 3,
  monthly: 1,
  "two-monthly": 2,
  "three-monthly": 3,
  "half-yearly": 6,
  "six-monthly": 6,
  semiannually: 6,
  "semi-annually": 6,
  biennially: 24,
};
/** They say how often only of what is held: not "an annual quota". */
const EN_ADJECTIVES: Record<string, number> = { annual: 12, semiannual: 6, "semi-annual": 6, biennial: 24 };
const EN_HELD = "(?:meetings?|sessions?|consultations?|conferences?|summits?|talks|rounds?)";
const EN_NUMBER = oneOf(EN.keys());
const EN_FIGURE = `(?:${EN_NUMBER}|\\d{1,2})(?: \\([\\w-]{1,12}\\))?`;
/** "once", "four times", "two (2) ordinary sessions": a figure is of times or of meetings. */
const EN_COUNT = `once|twice|thrice|${EN_FIGURE} (?:(?:ordinary|regular|joint|formal) )?(?:times|${EN_HELD})`;
const EN_PERIOD = "(?<period>month|quarter|trimester|semester|half|year|annum)(?:[- ]year)?";
const monthsOf = (period: string | undefined) => EN_PERIODS[(period ?? "").toLowerCase()] ?? 0;
const adverbOf = (said: string | undefined) => (said ?? "").toLowerCase().replace(/\s+/gu, "-");

const ENGLISH: Language = {
  frequencies: [
    {
      // "four times a year", "twice in each calendar year", "four a year", "two meetings per annum"
      pattern: phrase(
        `(?<![\\p{L}\\d-])(?<count>${EN_COUNT}|${EN_NUMBER}),? (?:an?|per|each|every|(?:in|during|within) (?:an?|each|every)) (?:calendar )?${EN_PERIOD}(?![\\p{L}\\d])`,
      ),
      read: ({ count, period }) => often(countIn(EN, count, "en"), 1, monthsOf(period)),
    },
    {
      // "every six months", "each year", "once every two (2) years", "every other year", "once in two years"
      pattern: phrase(
        `(?<![\\p{L}\\d-])(?:(?<count>${EN_COUNT}),? (?:in every|every|in)|(?<!\\d\\s|\\b(?:of|for|by|in)\\s)(?:every|each))(?: (?<interval>${EN_FIGURE}|${oneOf(EN_ORDINALS.keys())}))? (?:calendar )?${EN_PERIOD}s?(?![\\p{L}\\d]| hours?\\b)`,
      ),
      read: ({ count, interval, period }) =>
        often(
          countIn(EN, count, "en"),
          EN_ORDINALS.get((interval ?? "").toLowerCase()) ?? countIn(EN, interval, "en"),
          monthsOf(period),
        ),
    },
    {
      // "shall meet annually", "twice yearly", "two meetings annually"; not "shall report annually"
      pattern: phrase(
        `(?<!\\b(?:reports?|reviews?|reviewed|publish|published|updated?|notify|submit)\\s)(?<![\\p{L}\\d-])(?:(?<count>${EN_COUNT}),? )?(?<adverb>${oneOf(Object.keys(EN_ADVERBS)).replaceAll("-", "[- ]")})(?![\\p{L}\\d]| (?:reports?|reviews?|programmes?|programs?|plans?|budgets?)\\b)`,
      ),
      read: ({ count, adverb }) => often(countIn(EN, count, "en"), 1, EN_ADVERBS[adverbOf(adverb)] ?? 0),
    },
    {
      // "annual meetings", "two annual sessions", "an annual high-level meeting", "on an annual basis"
      pattern: phrase(
        `(?<![\\p{L}\\d-])(?:(?<count>${EN_FIGURE}) )?(?<adjective>${oneOf(Object.keys(EN_ADJECTIVES))})(?= (?:[\\p{L}-]{1,20} ){0,2}(?:${EN_HELD}|basis)\\b)`,
      ),
      read: ({ count, adjective }) =>
        often(countIn(EN, count, "en"), 1, EN_ADJECTIVES[adverbOf(adjective)] ?? 0),
    },
  ],
  number: new RegExp(`\\b(?:${EN_NUMBER}|\\d+)\\b`, "iu"),
  unread: new RegExp(
    `(?:\\b(?:${EN_NUMBER}|\\d{1,2})\\s*(?:or|to|and|-|–)\\s*|\\b(?:need not|not required to|not obliged to|no need to)\\s(?:[\\p{L}-]+\\s){0,3})$`,
    "iu",
  ),
  atLeast:
    /\b(?:at (?:the )?least|at a minimum|a minimum(?: of)?|(?:not|no) less (?:frequently |often )?than|(?:not|no) fewer than)\b/iu,
  atMost:
    /\b(?:at (?:the )?most|at a maximum|a maximum(?: of)?|(?:not|no) more (?:frequently |often )?than|up to|not (?:to )?exceed(?:ing)?)\b/iu,
  exactly: /\bexactly\b/iu,
  normally:
    /\b(?:normally|as a (?:general )?rule|in principle|usually|ordinarily|in general|generally|as far as possible)\b/iu,
  onDemand:
    /\b(?:when(?:ever)? (?:it is |deemed |considered )?(?:necessary|needed|required|appropriate)|(?:as|where|if) (?:often as )?(?:necessary|needed|required|appropriate)|(?:circumstances|need) (?:so )?(?:require|arise)s?|(?:up)?on (?:the )?(?:written )?request|at the (?:written )?request|more (?:frequently|often) (?:if|when|as) (?:necessary|needed|required))\b/iu,
  alternate: /\b(?:alternat(?:e|ely|ively|ing)|in turn|rotat(?:ion|ing|ionally)|by rotation)\b/iu,
};

const TR = numbers(
  "bir",
  "iki",
  "üç",
  "dört",
  "beş",
  "altı",
  "yedi",
  "sekiz",
  "dokuz",
  "on",
  "on bir",
  "on iki",
);
/** In capitals an ı is an I, which a pattern without regard to case takes for an i. */
const turkish = (source: string) => phrase(source.replaceAll("ı", "[ıI]"));
const TR_MONTHS = (period: string | undefined) => (/^a/iu.test(period ?? "") ? 1 : 12);
const TR_NUMBER = `(?:${oneOf(TR.keys())}|\\d{1,2})`;
const TR_BOUND = "(?:(?:en az|asgari|en fazla|en çok|azami|normalde) )?";
const TR_TIMES = "(?:kez|kere|defa|toplantı|oturum)";
/** After "bir" alone nothing that is counted: "yılda bir milyon". */
const TR_COUNT = `(?:${TR_NUMBER} ${TR_TIMES}|bir(?! (?:milyon|milyar|bin|yüz|${TR_TIMES})))`;

const TURKISH: Language = {
  frequencies: [
    {
      // "yılda dört kez", "iki yılda bir", "her altı ayda bir", "yılda en az iki defa"
      pattern: turkish(
        `(?<![\\p{L}\\d])(?:her )?(?:(?<interval>${TR_NUMBER}) )?(?<period>yılda|senede|ayda) ${TR_BOUND}(?<count>${TR_COUNT})(?![\\p{L}\\d])`,
      ),
      read: ({ interval, period, count }) =>
        often(countIn(TR, count, "tr"), countIn(TR, interval, "tr"), TR_MONTHS(period)),
    },
    {
      // "her yıl", "her yıl en az bir kez"
      pattern: turkish(
        `(?<![\\p{L}\\d])her (?<period>yıl|sene|ay)(?: ${TR_BOUND}(?<count>${TR_NUMBER} ${TR_TIMES}))?(?![\\p{L}\\d])`,
      ),
      read: ({ period, count }) => often(countIn(TR, count, "tr"), 1, TR_MONTHS(period)),
    },
  ],
  number: new RegExp(`(?<!\\p{L})${TR_NUMBER}(?!\\p{L})`, "iu"),
  unread: new RegExp(`(?<!\\p{L})${TR_NUMBER}\\s*(?:veya|ya da|ila|-|–)\\s*$`, "iu"),
  atLeast: /(?:en az|asgari)(?!\p{L})/iu,
  atMost: /(?:en fazla|en çok|azami)(?!\p{L})/iu,
  exactly: /tam olarak(?!\p{L})/iu,
  normally: /(?:normalde|kural olarak|ilke olarak|prensip olarak|genellikle)(?!\p{L})/iu,
  onDemand:
    /(?:gerek(?:tiğinde|irse|li görüldüğünde|li hallerde)|ihtiyaç (?:halinde|duyulduğunda)|talebi üzerine)(?!\p{L})/iu,
  alternate: /(?:dönüşümlü|sırayla|sıra ile|münavebe)/iu,
};

const FA = numbers("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده");
const FA_MONTHS: Record<string, number> = { ماه: 1, فصل: 3, سال: 12 };
const FA_NUMBER = `(?:${oneOf(FA.keys())}|\\d{1,2})`;
const FA_COUNT = `${FA_NUMBER}\\s{0,9}(?:بار|مرتبه|دفعه|نوبت|جلسه|نشست|اجلاس|دیدار)`;
const FA_BOUND = "(?:(?:حداقل|دست\\s{0,1}کم|لااقل|حداکثر) )?";
/** What makes a year one year: "در سال ۲۰۱۸", "در سال گذشته". */
const FA_ONE_YEAR = "(?!\\s{0,9}(?:\\d|گذشته|جاری|آینده|اخیر|میلادی))";

const PERSIAN: Language = {
  frequencies: [
    {
      // «چهار بار در سال»
      pattern: phrase(
        `(?<![\\p{L}\\d])(?<count>${FA_COUNT}) (?:در|طی) (?:هر )?(?<period>سال|ماه|فصل)(?![\\p{L}\\d])${FA_ONE_YEAR}`,
      ),
      read: ({ count, period }) => often(countIn(FA, count, "fa"), 1, FA_MONTHS[period ?? ""] ?? 0),
    },
    {
      // «هر شش ماه یک بار»، «هر سال»
      pattern: phrase(
        `(?<![\\p{L}\\d])هر (?:(?<interval>${FA_NUMBER}) )?(?<period>سال|ماه|فصل)(?: ${FA_BOUND}(?<count>${FA_COUNT}))?(?![\\p{L}\\d])`,
      ),
      read: ({ interval, period, count }) =>
        often(countIn(FA, count, "fa"), countIn(FA, interval, "fa"), FA_MONTHS[period ?? ""] ?? 0),
    },
    {
      // «سالی چهار بار»; alone the word is "a year that"
      pattern: phrase(`(?<![\\p{L}\\d])(?<period>سال|ماه)ی ${FA_BOUND}(?<count>${FA_COUNT})(?![\\p{L}\\d])`),
      read: ({ period, count }) => often(countIn(FA, count, "fa"), 1, FA_MONTHS[period ?? ""] ?? 0),
    },
    {
      // «سالانه», «سالانه دو بار», «چهار نشست سالانه»
      pattern: phrase(
        `(?<![\\p{L}\\d])(?:(?<first>${FA_COUNT}) )?(?<period>سال|ماه)(?:یانه|انه)(?: ${FA_BOUND}(?<count>${FA_COUNT}))?(?![\\p{L}\\d])`,
      ),
      read: ({ first, period, count }) =>
        often(countIn(FA, count ?? first, "fa"), 1, FA_MONTHS[period ?? ""] ?? 0),
    },
  ],
  number: new RegExp(`(?<!\\p{L})${FA_NUMBER}(?!\\p{L})`, "u"),
  unread: new RegExp(`(?<!\\p{L})${FA_NUMBER}\\s*(?:یا|تا|-|–)\\s*$`, "u"),
  atLeast: /(?:حداقل|دست\s?کم|لااقل)/u,
  atMost: /حداکثر/u,
  exactly: /دقیقا/u,
  normally: /(?:معمولا|علی\s?الاصول|به\s?طور معمول|اصولا)/u,
  onDemand:
    /(?:در صورت (?:لزوم|نیاز|ضرورت)|هر(?:گاه| زمان)(?: که)? (?:لازم|ضروری)|بنا به درخواست|به درخواست)/u,
  alternate: /(?:متناوب|به تناوب|به نوبت|نوبتی)/u,
};

export const LANGUAGES: readonly Language[] = [ENGLISH, TURKISH, PERSIAN];
